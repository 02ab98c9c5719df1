package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Judges written cookies, each of them a map of its name, its value and its attributes. */
final class CookieJudge {
    private static final Pattern EPOCH = Pattern.compile("\\b1970\\b");

    private CookieJudge() {}

    static Judgement judge(Case written, Answer answer) {
        List<Map<String, String>> expected = new ArrayList<>();
        written.expected().path("set_cookie").forEach(cookie -> expected.add(expected(cookie, answer.body())));
        List<Map<String, String>> got =
                answer.all("Set-Cookie").stream().map(CookieJudge::parse).toList();
        List<Map<String, String>> missing = new ArrayList<>(expected);
        got.forEach(missing::remove);
        boolean agrees = answer.status() == 200 && missing.isEmpty() && got.size() == expected.size();
        return new Judgement(agrees, expected.toString(), answer.status() + " " + got);
    }

    private static Map<String, String> expected(JsonNode cookie, String token) {
        Map<String, String> expected = new TreeMap<>();
        cookie.properties()
                .forEach(member ->
                        expected.put(member.getKey(), member.getValue().asText()));
        expected.put(
                "value",
                switch (cookie.path("value").asText()) {
                    case "@token" -> token;
                    case "@csrf" -> MintJudge.part(token, 1).path("csrf").asText();
                    case "@empty" -> "";
                    default -> cookie.path("value").asText();
                });
        return comparable(expected);
    }

    private static Map<String, String> parse(String line) {
        Map<String, String> cookie = new TreeMap<>();
        String[] parts = line.split(";");
        int equals = parts[0].indexOf('=');
        for (int i = 1; i < parts.length; i++) {
            String[] attribute = parts[i].strip().split("=", 2);
            cookie.put(attribute[0].toLowerCase(Locale.ROOT), attribute.length == 1 ? "true" : attribute[1]);
        }
        cookie.put("name", parts[0].substring(0, equals));
        cookie.put("value", parts[0].substring(equals + 1));
        return comparable(cookie);
    }

    /** A cookie is deleted by an Expires in 1970, by a Max-Age of 0 or by both; and Max-Age goes before Expires. */
    private static Map<String, String> comparable(Map<String, String> cookie) {
        String expires = cookie.getOrDefault("expires", "");
        String maxAge = cookie.getOrDefault("max-age", "");
        if (maxAge.equals("0") || maxAge.isEmpty() && EPOCH.matcher(expires).find()) {
            cookie.remove("max-age");
            cookie.put("expires", "@epoch");
        } else if (!maxAge.isEmpty()) {
            cookie.remove("expires");
        }
        return cookie;
    }
}

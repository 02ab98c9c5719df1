package io.claimwright.sample.docs;

import io.claimwright.sample.OpenShop;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of a shell as the README needs: {@code curl}, and a variable for a piece of its answer that
 * {@code cut} cuts out.
 */
final class Console {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("([A-Z]+)=\\$\\((curl .*) \\| cut -d '\"' -f ([0-9]+)\\)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final OpenShop shop;
    private final Map<String, String> variables = new HashMap<>();

    Console(OpenShop shop) {
        this.shop = shop;
    }

    /** What the command prints, with its tokens cut short. */
    String run(String command) {
        Matcher assignment = ASSIGNMENT.matcher(command);
        if (assignment.matches()) {
            List<String> fields = List.of(curl(assignment.group(2)).split("\"", -1));
            variables.put(assignment.group(1), fields.get(Integer.parseInt(assignment.group(3)) - 1));
            return "";
        }
        return TOKEN.matcher(curl(command)).replaceAll("eyJ…");
    }

    private String curl(String command) {
        List<String> words = words(command);
        String method = null;
        String body = "";
        String url = "";
        String format = "";
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> {}
                case "-X" -> method = words.get(++i);
                case "-d" -> body = words.get(++i);
                case "-w" -> format = words.get(++i);
                case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
                default -> url = words.get(i);
            }
        }
        if (!words.get(0).equals("curl") || !url.startsWith("http://localhost:8080/")) {
            throw new IllegalArgumentException("This shell can't run: " + command);
        }
        method = method != null ? method : body.isEmpty() ? "GET" : "POST";
        HttpResponse<String> response =
                shop.send(method, URI.create(url).getPath(), body, headers.toArray(String[]::new));
        return response.body() + format.replace("\\n", "\n").replace("%{http_code}", "" + response.statusCode());
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(
                    word.group(1) != null ? word.group(1) : expand(word.group().replace("\"", "")));
        }
        return words;
    }

    private String expand(String text) {
        String expanded = text;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            expanded = expanded.replace("$" + variable.getKey(), variable.getValue());
        }
        return expanded;
    }
}

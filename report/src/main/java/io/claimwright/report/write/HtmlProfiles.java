package io.claimwright.report.write;

import io.claimwright.report.model.Claim;
import io.claimwright.report.model.Profile;
import io.claimwright.report.model.TypeName;
import java.util.List;

/** The profiles beside the handlers, with the claims of their tokens. */
final class HtmlProfiles {
    private final Markup page;

    /** Writes into a page. */
    HtmlProfiles(Markup page) {
        this.page = page;
    }

    /** Where a profile stands in the page. */
    static String id(TypeName profile) {
        return "profile-" + profile.qualified();
    }

    void write(List<Profile> profiles) {
        page.open("aside", "aria-labelledby", "profiles").line();
        page.element("h2", "Tokens", "id", "profiles").line();
        if (profiles.isEmpty()) {
            page.element("p", "No profile is in the paths given.", "class", "none")
                    .line();
        }
        profiles.forEach(this::profile);
        page.close().line();
    }

    private void profile(Profile profile) {
        page.open("section", "class", "profile", "id", id(profile.type()), "tabindex", "-1")
                .line();
        page.element("h3", profile.type().simpleName()).line();
        page.element("p", profile.type().packageName(), "class", "where").line();
        profile.faults()
                .forEach(fault -> page.element("p", fault, "class", "fault").line());
        if (profile.claims().isEmpty()) {
            page.element("p", "Only the registered claims.", "class", "none").line();
        } else {
            page.open("ul", "class", "claims").line();
            profile.claims().forEach(this::claim);
            page.close().line();
        }
        profile.user()
                .ifPresent(user -> page.open("p", "class", "user")
                        .text("Looks up ")
                        .element("code", user.simpleName())
                        .close()
                        .line());
        loaders(profile);
        page.close().line();
    }

    private void claim(Claim claim) {
        page.open("li");
        page.element("code", claim.name());
        if (!claim.required()) {
            page.text(" ").element("span", "optional", "class", "chip");
        }
        page.text(" ").element("span", claim.type(), "class", "type");
        if (!claim.aliases().isEmpty()) {
            page.text(" ").element("span", "or as " + Words.listed(claim.aliases(), "or"), "class", "where");
        }
        if (!claim.members().isEmpty()) {
            page.open("ul").line();
            claim.members().forEach(this::claim);
            page.close();
        }
        page.close().line();
    }

    private void loaders(Profile profile) {
        if (profile.loaders().isEmpty()) {
            return;
        }
        page.open("details").element("summary", Words.count(profile.loaders().size(), "loader"));
        page.open("ul", "class", "loaders").line();
        profile.loaders()
                .forEach(loader -> page.open("li")
                        .element("code", "@" + loader.annotation())
                        .text(" ")
                        .element("span", loader.method(), "class", "where")
                        .close()
                        .line());
        page.close().close().line();
    }
}

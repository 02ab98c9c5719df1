package io.claimwright.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One project in two modules, built in parallel, and then again after each change of a single file: what
 * was generated from the old one must not survive. Each test goes on where the one before has ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MavenTest {
    private static final String SHOP = "app/src/main/java/shop/app/Shop.java";
    private static final String ORDERS = "app/src/main/java/shop/app/Orders.java";
    private static final String ATTIC = "app/src/main/java/shop/app/Attic.java";
    private static final String CLAIMS = "claims/src/main/java/shop/claims/ShopClaims.java";
    private static final String STAFF_ONLY = "claims/src/main/java/shop/claims/StaffOnly.java";
    private static final String GENERATED = "app/target/generated-sources/annotations/shop/app/";
    private static final String CLASSES = "app/target/classes/shop/app/";

    @TempDir
    static Path work;

    private static LocalRepository repository;
    private static Consumer shop;
    private static int builds;

    @BeforeAll
    static void copyTheProject() throws Exception {
        repository = LocalRepository.in(work.resolve("repository"));
        shop = Consumer.of("shop", work.resolve("shop"), repository);
    }

    @Test
    @Order(1)
    void buildsInParallel() throws Exception {
        assertThat(build("-T", "2", "verify")).contains("MultiThreadedBuilder");
        assertThat(visit()).containsExactly("ShopClaims[foo=of ada]", "ada orders", "ada opens");
    }

    @Test
    @Order(2)
    void theProfileChanges() throws Exception {
        shop.change(SHOP, "@AdditionalClaimsLoader\n", """
                @io.claimwright.UserIdentityLoader
                  String identity(String user) {
                    return user + "@shop";
                  }

                  @AdditionalClaimsLoader
                """);
        build("compile");
        assertThat(visit()).containsExactly("ShopClaims[foo=of ada]", "ada@shop orders", "ada@shop opens");
    }

    @Test
    @Order(3)
    void aHandlerChanges() throws Exception {
        shop.change(ORDERS, "@JwtRequired", "@JwtRequired(fresh = true)");
        build("compile");
        assertThat(visit()).containsExactly("ShopClaims[foo=of ada]", "STALE", "ada@shop opens");
    }

    @Test
    @Order(4)
    void theClaimsRecordOfAnotherModuleChanges() throws Exception {
        shop.change(CLAIMS, "(String foo) {}", """
                (String foo, int level) {
                  public ShopClaims(String foo) {
                    this(foo, 7);
                  }
                }
                """);
        build("compile");
        assertThat(visit()).containsExactly("ShopClaims[foo=of ada, level=7]", "STALE", "ada@shop opens");
        assertThat(shop.text(GENERATED + "ShopToken.java")).contains("public int level()");
    }

    @Test
    @Order(5)
    void theAnnotationOfAnotherModuleChanges() throws Exception {
        shop.change(STAFF_ONLY, "@JwtRequired", "@JwtRequired(fresh = true)");
        build("compile");
        assertThat(visit()).containsExactly("ShopClaims[foo=of ada, level=7]", "STALE", "STALE");
        assertThat(shop.text(GENERATED + "StoreServletGuards.java")).contains("needFresh()");
    }

    @Test
    @Order(6)
    void aHandlerIsThereNoMore() throws Exception {
        assertThat(shop.file(CLASSES + "GuardedAttic.class")).exists();
        Files.delete(shop.file(ATTIC));
        build("compile");
        assertThat(shop.file(CLASSES + "Attic.class")).doesNotExist();
        assertThat(shop.file(CLASSES + "GuardedAttic.class")).doesNotExist();
    }

    private static List<Object> visit() throws Exception {
        return List.copyOf((List<?>) shop.tell("shop.app.Visit"));
    }

    private static String build(String... arguments) throws Exception {
        String output = shop.build(arguments);
        builds++;
        return output;
    }

    @AfterAll
    static void endAndTell() throws Exception {
        repository.close();
        System.out.printf("builds: %d of 6%n", builds);
    }
}

package io.claimwright.internal.guard;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.TokenQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client is not told why something of the application's own has failed; the log is. */
class FailureLogTest {
    private final IllegalStateException cause = new IllegalStateException("store down");

    private final Logger ours = Logger.getLogger("io.claimwright.internal.guard");
    private final List<LogRecord> records = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void open() {
        ours.addHandler(handler);
    }

    @AfterEach
    void close() {
        ours.removeHandler(handler);
    }

    @Test
    void aLoaderThatThrowsIsNamedWithTheCause() {
        AskingJwt jwt = AskingJwt.create(Signed.config().build(), new TokenQuestions<>() {
            @Override
            public boolean asksRevoked() {
                return true;
            }

            @Override
            public boolean revoked(BareToken token) {
                throw cause;
            }
        });

        assertThat(refusalOf(() -> jwt.engine().verify(Signed.token(RawClaims.good()), Guard.standard()))
                        .kind())
                .isEqualTo(RefusalKind.UNAVAILABLE);

        assertLogged("The blocklist loader could not answer.");
    }

    @Test
    void soIsAnAnswerThatCouldNotBeMade() {
        BareJwt jwt = BareJwt.create(Signed.config()
                .refusals((refusal, usual) -> {
                    throw cause;
                })
                .build());

        assertThat(jwt.response(new JwtRefusedException(RefusalKind.REVOKED, "text"))
                        .status())
                .isEqualTo(500);

        assertLogged("The answer to a refused request could not be made.");
    }

    private void assertLogged(String message) {
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(record.getMessage()).isEqualTo(message);
            assertThat(record.getThrown()).isSameAs(cause);
        });
    }
}

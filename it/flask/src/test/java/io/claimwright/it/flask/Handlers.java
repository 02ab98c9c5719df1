package io.claimwright.it.flask;

import io.claimwright.Guard;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiFunction;

/** The guarded handlers: one for each usual guard, and one that is guarded in code with any other. */
final class Handlers {
    private static final Guard STANDARD = Guard.standard();

    private static final Map<Guard, BiFunction<Door, Case, Teller>> ANNOTATED = Map.ofEntries(
            Map.entry(STANDARD, Standard::new),
            Map.entry(STANDARD.asOptional(), OptionalToken::new),
            Map.entry(STANDARD.needFresh(), Fresh::new),
            Map.entry(STANDARD.needRefresh(), Refresh::new),
            Map.entry(STANDARD.asOptional().needFresh(), OptionalFresh::new),
            Map.entry(STANDARD.asOptional().needRefresh(), OptionalRefresh::new),
            Map.entry(STANDARD.needFresh().needRefresh(), FreshRefresh::new),
            Map.entry(STANDARD.anyType(), AnyType::new),
            Map.entry(STANDARD.evenRevoked(), EvenRevoked::new));

    private Handlers() {}

    static Teller guardedBy(Guard guard, Door door, Case told) {
        return ANNOTATED
                .getOrDefault(guard, (it, one) -> new GuardedInCode(guard, it, one))
                .apply(door, told);
    }

    /** The one whose methods say it, each for itself. */
    static final class Standard extends Teller {
        private static final long serialVersionUID = 1L;

        Standard(Door door, Case told) {
            super(door, told);
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }
    }

    @JwtRequired(optional = true)
    static final class OptionalToken extends Teller {
        private static final long serialVersionUID = 1L;

        OptionalToken(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(fresh = true)
    static final class Fresh extends Teller {
        private static final long serialVersionUID = 1L;

        Fresh(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(refresh = true)
    static final class Refresh extends Teller {
        private static final long serialVersionUID = 1L;

        Refresh(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(optional = true, fresh = true)
    static final class OptionalFresh extends Teller {
        private static final long serialVersionUID = 1L;

        OptionalFresh(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(optional = true, refresh = true)
    static final class OptionalRefresh extends Teller {
        private static final long serialVersionUID = 1L;

        OptionalRefresh(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(fresh = true, refresh = true)
    @SuppressWarnings("claimwright:guard-refresh-fresh") // the model has it
    static final class FreshRefresh extends Teller {
        private static final long serialVersionUID = 1L;

        FreshRefresh(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(verifyType = false)
    static final class AnyType extends Teller {
        private static final long serialVersionUID = 1L;

        AnyType(Door door, Case told) {
            super(door, told);
        }
    }

    @JwtRequired(skipRevocationCheck = true)
    static final class EvenRevoked extends Teller {
        private static final long serialVersionUID = 1L;

        EvenRevoked(Door door, Case told) {
            super(door, told);
        }
    }

    static final class GuardedInCode extends Teller {
        private static final long serialVersionUID = 1L;

        private final transient Guard guard;

        GuardedInCode(Guard guard, Door door, Case told) {
            super(door, told);
            this.guard = guard;
        }

        @Override
        protected void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
            door().guard().accept(ServletJwtRequest.of(request), guard);
            super.tell(request, response);
        }
    }
}

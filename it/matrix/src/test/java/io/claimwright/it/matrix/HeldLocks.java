package io.claimwright.it.matrix;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The locks of the library that the current thread holds. A container may hold its own. */
final class HeldLocks {
    private static final String OURS = "io.claimwright.";
    private static final String TESTS = OURS + "it.";

    private HeldLocks() {}

    /** Those that are taken by code of ours, and those that are objects of ours. */
    static List<String> ofOurs() {
        ThreadInfo thread = ManagementFactory.getThreadMXBean().getThreadInfo(new long[] {currentId()}, true, true)[0];
        Stream<String> monitors = Arrays.stream(thread.getLockedMonitors())
                .filter(lock -> isOurs(lock.getClassName()) || isOurs(frame(lock)))
                .map(lock -> lock.getClassName() + " in " + frame(lock));
        Stream<String> others = Arrays.stream(thread.getLockedSynchronizers())
                .map(LockInfo::getClassName)
                .filter(HeldLocks::isOurs);
        return Stream.concat(monitors, others).toList();
    }

    @SuppressWarnings("deprecation") // threadId() is of JDK 19
    private static long currentId() {
        return Thread.currentThread().getId();
    }

    private static String frame(MonitorInfo lock) {
        return lock.getLockedStackFrame() == null
                ? ""
                : lock.getLockedStackFrame().getClassName();
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) && !name.startsWith(TESTS);
    }
}

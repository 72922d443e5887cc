package org.journeymaps.host.runtime;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.host.plugin.AppBundle;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.osgi.framework.FrameworkUtil;

/** Holds the velocity allowlist against the app's classes: a line that allows nothing is a typing mistake. */
final class AllowlistCheck {
    private static final Pattern LINE = Pattern.compile("([\\w.$]+)#(\\w+)\\([\\w.$,\\[\\]]*\\)");

    private final AppBundle app;
    private final List<String> problems = new ArrayList<>();

    private AllowlistCheck(AppBundle app) {
        this.app = app;
    }

    static void check(Descriptor descriptor, AppBundle app) {
        AllowlistCheck check = new AllowlistCheck(app);
        descriptor.allowedMethods().forEach(check::line);
        PluginStartException.throwIfAny("<velocity-allowlist> in " + Descriptor.FILE + " has mistakes", check.problems);
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            problems.add(line + ": expected fully.qualified.Class#method(java.lang.String,int) without spaces");
            return;
        }
        try {
            Class<?> type = app.load(parts.group(1), line);
            if (FrameworkUtil.getBundle(type) != app.bundle()) {
                problems.add(line + ": an app may list methods of its own classes only");
            } else {
                method(line, type, parts.group(2));
            }
        } catch (PluginStartException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private void method(String line, Class<?> type, String name) {
        List<Method> named = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Modifier.isPublic(method.getModifiers()))
                .toList();
        if (named.stream().noneMatch(method -> MethodAllowlist.line(method).equals(line))) {
            problems.add(line + ": the class itself declares no such public method; it has "
                    + named.stream().map(MethodAllowlist::line).sorted().toList());
        }
    }
}

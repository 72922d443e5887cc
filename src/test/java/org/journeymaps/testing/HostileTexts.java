package org.journeymaps.testing;

import java.util.List;
import org.journeymaps.model.Limits;

/** Texts that have broken parsers, templates, pages and spreadsheets. */
public final class HostileTexts {
    /** Texts that authors may write. */
    public static final List<String> TEXTS = List.of(
            "",
            " ",
            "Überraschung: große Tür, 5 €",
            "]]>",
            "<script>alert(1)</script>",
            "<ac:structured-macro ac:name=\"html\">",
            "\" onmouseover=\"alert(1)",
            "\"quoted\" and \\back\\slashed\\ 'single'",
            "{\"json\": [1, 2]}",
            "$!{velocity} #set($x = 1) {0} ''",
            "a\nb\r\nc\td\b\f",
            "\u0000\u0001\u001f\u007f\u0085\u009f",
            "line\u2028paragraph\u2029end",
            "half \ud800 pair, other half \udc00",
            "\udfff\ud83d",
            "\ufeff\ufffe\uffff",
            "顧客は待っています",
            "العميل ينتظر الرد",
            "\u202eright to left\u202c",
            "👩‍👩‍👧‍👦 🇩🇪 👍🏽 😀",
            "e\u0301 \u200b \u00a0",
            "&amp; &lt; &#62;",
            "=1+1");

    /** The longest text that a map may hold. */
    public static final String LONGEST = "x".repeat(Limits.TEXT_LENGTH);

    /** Values of unknown members, in the form in which they are kept. */
    static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "1e999999999",
            "-0.0E+10",
            "2.50",
            "123456789012345678901234567890.10",
            "\"\"",
            "\"]]\\u003e \\u0000 \\ud800 \\\" \\\\ \\n ü\"",
            "[]",
            "{}",
            "[[],{},[null,false,1.0]]",
            "{\"a\":{\"b\":{\"c\":[1,{\"d\\u003e\":\"e\"}]}},\"id\":\"not-one-of-ours\"}");

    /** Names that no version of the map knows. */
    static final List<String> MEMBER_NAMES =
            List.of("", "futureMember", "x-team", "größe", "a/b~c", "with \"quotes\" and >", "__proto__", "未来", "{0}");

    private HostileTexts() {}
}

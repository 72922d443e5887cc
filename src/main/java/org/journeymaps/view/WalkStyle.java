package org.journeymaps.view;

/** The look of the text walk, which brings its style sheet along: a page for reading, on any screen and on paper. */
final class WalkStyle {
    /** No text of anybody ever comes in here. */
    static final String CSS = """
            :root{color-scheme:light dark;--text:#172b4d;--sub:#44546f;--line:#dcdfe4;--bold:#758195;--link:#0c66e4;\
            --red:#ae2e24;--redline:#c9372c;--redbg:#ffefed;--green:#216e4e;--greenbg:#dcfff1;--bg:#fff}
            @media(prefers-color-scheme:dark){:root{--text:#c7d1db;--sub:#9fadbc;--line:#38414a;--bold:#738496;\
            --link:#579dff;--red:#fd9891;--redline:#f87168;--redbg:#3b2220;--green:#7ee2b8;--greenbg:#1c3329;--bg:#1d2125}}
            *{box-sizing:border-box}
            body{max-inline-size:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;background:var(--bg);color:var(--text);\
            font:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",Ubuntu,"Helvetica Neue",sans-serif;\
            overflow-wrap:anywhere}
            h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0}
            h1{margin-block-start:1rem;font-size:1.875rem;line-height:1.2;font-weight:600;text-wrap:balance}
            h2{font-size:1.375rem;line-height:1.25;font-weight:600;text-wrap:balance}
            h3{font-size:1.125rem;line-height:1.35;font-weight:600}
            h4{margin-block:.75rem .25rem;font-size:1rem;color:var(--red)}
            a{color:var(--link)}
            h3 a{color:inherit;text-decoration-color:var(--bold);text-underline-offset:.2em}
            :focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
            .sub,small{color:var(--sub);font-size:.875rem}
            small{font-weight:400}
            .eyes,header .sub{margin-block-start:.25rem}
            .eyes{font-weight:600}
            header h2{margin-block:1.5rem .5rem}
            .glance{font-size:1.125rem}
            nav{margin-block-start:1.5rem;padding-block:.75rem;border-block:1px solid var(--line)}
            nav ol{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style-position:inside}
            nav a{display:inline-block;padding-block:.125rem}
            section{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:3px solid var(--bold)}
            section>p:not(.sub){margin-block-start:.5rem}
            article{margin-block-start:1.25rem;padding-block-start:1.25rem;border-block-start:1px solid var(--line)}
            article>p{margin-block-start:.25rem}
            .mot{font-weight:600}
            .felt{font-variant-numeric:tabular-nums}
            .below{color:var(--red)}
            .ways{padding:0;list-style:none}
            .ways li::before{content:"\\21AA\\FE0E\\20"}
            .pains{padding:0;list-style:none}
            .pains li{margin-block:.25rem;padding:.375rem .75rem;border-inline-start:4px solid var(--redline);background:var(--redbg)}
            .pains .closed{border-color:var(--green);background:var(--greenbg)}
            .pains p:first-child{font-weight:600}
            .pains .sub{color:var(--text)}
            dl{margin-block-start:.75rem}
            dl div{padding-block:.25rem}
            dt{color:var(--sub);font-size:.875rem;line-height:1.5rem}
            dt small{display:block;line-height:1.25}
            dd{padding-inline-start:1rem;text-indent:-1rem}
            dd:not(:only-of-type)::before{content:"\\2013";display:inline-block;inline-size:1rem;text-indent:0;color:var(--sub)}
            dd:only-of-type{padding:0;text-indent:0}
            @media(min-width:36rem){dl div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem}dt{grid-row:1/span 99}dd{grid-column:2}}
            .more h2{margin-block-end:.75rem}
            .more>ul{padding-inline-start:1.125rem}
            .jm-sub{display:block;color:var(--sub);font-size:.875rem}
            table{inline-size:100%;margin-block:1rem 1.5rem;border-collapse:collapse;font-size:.875rem}
            caption{padding-block-end:.25rem;font-size:1rem;font-weight:600;text-align:start}
            th,td{padding:.375rem .75rem .375rem 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;\
            font-weight:400;font-variant-numeric:tabular-nums}
            thead th{color:var(--sub)}
            td ul{margin:0;padding:0;list-style:none}
            .jm-total>*{border:0;font-weight:600}
            footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:3px solid var(--bold)}
            @media(max-width:30rem){body{padding-inline:.75rem}h1{font-size:1.5rem}th,td{padding-inline-end:.375rem}}
            @media(forced-colors:active){.pains li{border-color:CanvasText}}
            @media print{body{max-inline-size:none;padding:0;font-size:10.5pt}nav,.back{display:none}h2,h3,h4,dt{break-after:avoid}\
            li,dd,tr,.felt{break-inside:avoid}.pains li{background:none;border-inline-start-style:double}h3 a{text-decoration:none}}
            """;

    private WalkStyle() {}
}

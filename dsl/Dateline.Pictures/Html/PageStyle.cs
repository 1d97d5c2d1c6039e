using Dateline.Pictures.Charts.Drawing;

namespace Dateline.Pictures.Html;

/// <summary>The style sheet of the page: that of the pictures, and what stands around them.</summary>
internal static class PageStyle
{
    public static string Css { get; } = (ChartStyle.Colours + "\n" + Page + "\n" + ChartStyle.Shapes + "\n" + List + "\n" + Parts + "\n" + Media).ReplaceLineEndings("\n");

    private const string Page =
        """
        *{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:96px;-webkit-text-size-adjust:100%}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
        main{max-width:1120px;margin:0 auto;padding:52px 28px 80px}
        h1{font:600 52px/1.08 var(--serif);letter-spacing:-.015em;margin:.1em 0 .25em;max-width:20em;text-wrap:balance}h1.long{font-size:30px;line-height:1.2;letter-spacing:0;max-width:none}h2{font:600 27px/1.2 var(--serif);margin:0 0 18px}h3{font:600 18px/1.3 var(--serif);margin:26px 0 8px}
        .over{margin:0;color:var(--rust);font-size:12.5px;font-weight:600;letter-spacing:.09em;text-transform:uppercase}
        .lead{font:20px/1.45 var(--serif);max-width:34em;margin:0 0 22px}.counts{display:flex;flex-wrap:wrap;gap:4px 26px;margin:0;color:var(--soft);font-size:14px}.counts b{color:var(--ink);font-weight:600}.counts .bad,.counts .bad b{color:var(--rust)}
        a{color:inherit;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:3px}a:hover{text-decoration-color:currentColor}a:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:2px;border-radius:2px}
        nav{position:sticky;top:0;z-index:2;background:var(--paper);display:flex;gap:22px;margin:26px 0 0;padding:11px 0;border-top:1px solid var(--faint);border-bottom:1px solid var(--faint);font-size:14px;overflow-x:auto;white-space:nowrap}nav a{text-decoration:none;color:var(--soft)}nav a:hover{color:var(--ink)}
        section{padding-top:48px}figure{margin:0 0 38px}figcaption{color:var(--soft);font-size:13.5px;margin-top:8px}figcaption b{color:var(--ink);font-weight:600}
        .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:6px 10px;z-index:3}
        svg{display:block}svg.chart{width:100%;height:auto}svg.chart.for-n{max-width:420px}svg.chart.for-m{max-width:760px}svg.defs{position:absolute}
        """;

    private const string List =
        """
        .legend{display:flex;flex-wrap:wrap;gap:6px 20px;font-size:13px;color:var(--soft);margin:-6px 0 14px;padding:0;list-style:none}.legend li{display:flex;gap:7px;align-items:center}
        table{border-collapse:collapse;width:100%}.tl thead th{position:sticky;top:44px;background:var(--paper);text-align:left;font-weight:500;color:var(--soft);font-size:12.5px;vertical-align:bottom;padding:6px 14px 4px 0;z-index:1}.tl td{vertical-align:top;padding:9px 14px 9px 0;border-top:1px solid var(--faint)}.tl .sec th{font:600 19px var(--serif);text-align:left;padding:26px 0 6px}.tl td.g,.tl th.g{width:1%;padding-right:20px}
        .d{width:168px;font-size:13.5px}.d small{display:block;color:var(--soft);font-size:12.5px;line-height:1.35}.t{overflow-wrap:anywhere}.h{line-height:1.4}.h a.id{text-decoration:none;font-weight:500}.h a.id:hover{text-decoration:underline}
        .num{font:600 19px var(--serif);margin-inline-end:9px;color:var(--blue)}
        .src{position:relative;display:inline-block;min-width:24px;text-align:center;font:600 10.5px/24px var(--sans);letter-spacing:.03em;color:var(--soft);padding:0 5px;text-decoration:none;vertical-align:1px}.src::before{content:"";position:absolute;inset:3.5px 0;border:1px solid var(--faint);border-radius:3px}.src.lost::before{border-style:dashed}.at{font:10.5px var(--sans);color:var(--soft);padding-left:2px}.src:hover{color:var(--ink)}.src:hover::before{border-color:var(--soft)}
        .mark{display:inline-block;min-width:24px;font-size:12px;line-height:24px;color:var(--rust);white-space:nowrap;text-decoration:none}.mark:hover{text-decoration:underline}.plan{font-size:12px;border:1px dashed var(--soft);border-radius:3px;padding:0 5px;color:var(--soft)}.wrong-mark{display:inline-block;min-width:24px;font-size:11.5px;font-weight:600;color:var(--paper);background:var(--rust) padding-box;border:3px solid transparent;border-inline:0;border-radius:12px;padding:0 7px;line-height:18px;text-decoration:none}
        .quote{font:15.5px/1.45 var(--serif);margin:7px 0 0;padding-inline-start:14px;border-inline-start:2px solid var(--faint)}.quote p{margin:0}.quote i{color:var(--soft);font-size:13px}.who{display:block;font:12.5px var(--sans);color:var(--soft)}.why,.facts,.named{color:var(--soft);font-size:13px;margin:4px 0 0}.facts b{font-weight:400;color:var(--ink)}.facts a,.named a{text-decoration-color:var(--faint)}.facts a:hover,.named a:hover{text-decoration-color:currentColor}.why a{text-decoration-color:var(--faint)}.facts span+span::before,.named span+span::before{content:" · "}
        tr:target td{background:var(--wash);box-shadow:inset 0 2px var(--blue)}li:target,article:target{background:var(--wash);outline:2px solid var(--blue);outline-offset:6px}tr.broken td.t{border-inline-start:3px solid var(--rust);padding-inline-start:10px}
        """;

    private const string Parts =
        """
        .mx th,.mx td{text-align:left;text-align:start;vertical-align:top;padding:10px 18px 10px 0;border-top:1px solid var(--faint);font-weight:400}.mx thead th{font-weight:600;border-top:0;font-size:13.5px}.mx tbody th{width:31%}.mx tbody th a{font-weight:500;text-decoration:none}.mx a:hover{text-decoration:underline}.mx small{display:block;color:var(--soft)}.mx .kept{font-weight:600}.mx td.reason{width:27%;color:var(--soft);font-size:13px}.mx ul{margin:0;padding:0;list-style:none}.open{color:var(--rust)}
        details{font-size:13px;color:var(--soft);margin-top:4px}summary{cursor:pointer;width:fit-content}details table{margin-top:6px;max-width:640px}details th,details td{text-align:left;text-align:start;padding:4px 16px 4px 0;border-top:1px solid var(--faint);vertical-align:top}details thead th{border:0;font-weight:600}
        .unk,.cards,.plain,.findings{list-style:none;padding:0;margin:0}.unk,.plain{columns:2;column-gap:44px}.unk li,.plain li{break-inside:avoid;padding:9px 0;border-top:1px solid var(--faint)}.unk a,.plain a{font-weight:500;text-decoration:none}.unk a:hover,.plain a:hover{text-decoration:underline}.unk .f{color:var(--rust);font-size:12.5px;margin-inline-start:8px}.unk .why{display:block}.plain small{color:var(--soft);margin-inline-start:8px}
        .findings li{padding:12px 0 12px 16px;border-top:1px solid var(--faint);border-inline-start:3px solid var(--rust);margin-bottom:8px}.findings p{margin:2px 0}.findings b{color:var(--rust)}.findings small{color:var(--soft)}.findings .warning{border-inline-start-style:dashed}
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:22px 44px}.cards article{border-top:1px solid var(--faint);padding-top:9px}.cards h3,.cards h4{font:600 15px/1.4 var(--sans);margin:0}.cards p{margin:2px 0}.cards ul{list-style:none;margin:6px 0 0;padding:0;font-size:13px}.cards ul a{text-decoration:none}.cards ul a:hover{text-decoration:underline}.cards ul small{color:var(--soft);margin-inline-end:6px}
        footer{margin-top:56px;color:var(--soft);font-size:13px;border-top:1px solid var(--faint);padding-top:14px}
        """;

    private const string Media =
        """
        @media(min-width:1000px){.narrow{display:none}}@media(max-width:999.98px){.wide{display:none}}@media(min-width:936px){.for-m,.for-n{display:none}}@media(min-width:660px)and (max-width:935.98px){.for-w,.for-n{display:none}}@media(max-width:659.98px){.for-w,.for-m{display:none}}
        @media(max-width:999.98px){svg.when{width:100%;max-width:412px;height:auto}h1{font-size:38px}h1.long{font-size:24px}.lead{font-size:18px}nav{gap:16px}.tl thead{display:none}.tl,.tl tbody,.tl tr,.tl td,.tl th{display:block}.tl td,.tl td.g{border:0;padding:2px 0;width:auto}.tl tr{padding:10px 0;border-top:1px solid var(--faint)}.tl tr.sec{border:0;padding:14px 0 0}.tl .sec th{padding:0}.tl .d{width:auto;color:var(--soft)}.d small{display:inline;margin-inline-start:8px}.unk,.plain{columns:1}tr:target{background:var(--wash);box-shadow:-8px 0 var(--wash),8px 0 var(--wash)}tr:target td{box-shadow:none}.axis-alone{margin:0 0 6px}}
        @media(min-width:660px)and (max-width:999.98px){.tl tr:not(.sec){display:grid;grid-template-columns:150px 1fr;column-gap:18px}.tl td.d{grid-row:1/3}.tl td.g,.tl td.t{grid-column:2}.d small{display:block;margin:0}.axis-alone{margin-inline-start:168px}}
        @media(max-width:700px){main{padding:32px 16px 60px}h1{font-size:34px}h1.long{font-size:22px}.mx thead{position:absolute;clip-path:inset(50%)}.mx,.mx tbody,.mx tr,.mx td,.mx th{display:block}.mx tbody th,.mx td.reason{width:auto}.mx tr{padding:10px 0;border-top:1px solid var(--faint)}.mx td,.mx th{border:0;padding:1px 0}.mx td[data-of]::before{content:attr(data-of) ": ";color:var(--soft);font-weight:400}.cards{grid-template-columns:1fr}}
        @media print{nav,.skip,.legend+.axis-alone{display:none}body{font-size:9.5pt}main{padding:0;max-width:none}h1{font-size:28pt}section{padding-top:20pt}figure{margin-bottom:14pt}details.data{display:none}tr,li,figure,article{break-inside:avoid}h2,h3,.sec{break-after:avoid}.tl thead th{position:static}a{text-decoration:none}details::details-content{content-visibility:visible;display:block}}
        @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        @media(forced-colors:active){.dot,.lasting,.flag,.st{forced-color-adjust:none}}
        """;
}

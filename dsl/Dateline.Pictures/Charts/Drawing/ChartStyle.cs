namespace Dateline.Pictures.Charts.Drawing;

/// <summary>How pictures look: paper, ink, one blue for what is known, one rust for what does not fit, everything else grey.</summary>
internal static class ChartStyle
{
    /// <summary>In light and in dark; what is text on paper keeps a contrast of 4.5 to 1, and of 7 to 1 where it is ink.</summary>
    public const string Colours =
        """
        :root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d1c1a;--soft:#625e56;--faint:#d9d5ca;--wash:#f1eee5;--blue:#1d4f7c;--blue2:#cfdeea;--rust:#a63c15;--rust2:#f3dccf;--grey:#67625a;--dark:#34322f;--serif:"Iowan Old Style","Charter","Source Serif 4","Noto Serif",Georgia,serif;--sans:Inter,ui-sans-serif,system-ui,"Segoe UI","Noto Sans",sans-serif}
        @media(prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#eae7df;--soft:#a8a398;--faint:#3a3a38;--wash:#202123;--blue:#8dbbe2;--blue2:#25415a;--rust:#ef9068;--rust2:#4a2a1c;--grey:#a19c91;--dark:#c9c5bb}}
        @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--faint:#bbb;--wash:#fff;--blue:#1d4f7c;--blue2:#cfdeea;--rust:#a63c15;--rust2:#f3dccf;--grey:#67625a;--dark:#34322f}}
        """;

    public const string Shapes =
        """
        svg text{font-family:var(--sans);fill:var(--ink);font-variant-numeric:lining-nums tabular-nums}
        svg .tick{font-size:12px;fill:var(--soft)}svg .note{font-size:12.5px;fill:var(--soft)}svg .name{font-size:13.5px}svg .wrong{fill:var(--rust)}svg .end{text-anchor:end}svg .mid{text-anchor:middle}
        svg .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        svg .big{font:600 26px var(--serif)}svg .less{font:600 19px var(--serif)}svg .small{font:600 14px var(--serif)}svg .differ{font:600 13.5px var(--sans)}
        .grid{stroke:var(--faint);stroke-width:1}.ax{stroke:var(--soft);stroke-width:1;fill:none}.hatching{stroke:var(--blue);stroke-width:1.2;opacity:.4}.hatch{fill:url(#hatch)}
        .lv{stroke:var(--blue);stroke-width:3;fill:none;stroke-linecap:square}.lv.thin{stroke-width:1.3}.lv.maybe{stroke-dasharray:2 6;stroke-width:2.5}.lv.broken{stroke:var(--rust)}.lv.gap{stroke:var(--rust);stroke-width:1.6;stroke-dasharray:3 4}
        .ring{fill:var(--paper);stroke:var(--rust);stroke-width:2.4}.seen{fill:var(--paper);stroke:var(--blue);stroke-width:1.8}
        .st{stroke:var(--paper);stroke-width:1}.st.s0{fill:var(--blue2)}.st.s1{fill:var(--grey)}.st.s2{fill:var(--dark)}.st.s3{fill:var(--wash);stroke:var(--soft)}.st.none{fill:url(#hatch);stroke:none}.st.vacant{fill:none;stroke:var(--soft);stroke-dasharray:3 3}
        svg .word{font-size:12.5px}svg .word.s1,svg .word.s2{fill:var(--paper)}
        .told{stroke:var(--rust);stroke-width:2}.edge{stroke:var(--ink);stroke-width:1.4}
        .rail{stroke:var(--faint);stroke-width:1}.dot{fill:var(--blue)}.oneof{fill:var(--blue2);stroke:var(--blue);stroke-width:1.2;stroke-dasharray:2.5 2.5}.oneof.pale{fill-opacity:.35;stroke-opacity:.5}.lasting{fill:var(--blue)}.cap{stroke:var(--blue);stroke-width:2;fill:none}.fade1{opacity:.6}.fade2{opacity:.35}.fade3{opacity:.15}
        .until{stroke:var(--blue);stroke-width:1.2;stroke-dasharray:2 3;fill:none}.flag{stroke:var(--blue);stroke-width:1.4;fill:var(--blue)}.other{stroke:var(--rust);stroke-width:1.5;fill:none}.nowhere{fill:none;stroke:var(--soft);stroke-dasharray:1.5 4;stroke-width:1.2}.unread{fill:var(--rust2);stroke:var(--rust);stroke-dasharray:5 3;stroke-width:1.2}
        svg .about{font-size:13px;font-weight:600;fill:var(--blue)}
        """;
}

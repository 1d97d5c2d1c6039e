using Dateline.Pictures.Charts.Drawing;

namespace Dateline.Pictures.Tests.Charts;

/// <summary>Texts can be read: 4.5 to 1 (WCAG 2.2, 1.4.3), in light, in dark and on paper.</summary>
public class ContrastTests
{
    private static readonly (string Text, string Ground)[] Pairs =
    [
        ("ink", "paper"), ("soft", "paper"), ("rust", "paper"), ("blue", "paper"), ("ink", "wash"), ("soft", "wash"), ("rust", "wash"), ("blue", "wash"),
        ("paper", "rust"), ("ink", "blue2"), ("paper", "grey"), ("paper", "dark"), ("ink", "rust2"),
    ];

    public static TheoryData<string> Palettes => [.. ChartStyle.Colours.Split('\n').Select(line => line.Trim())];

    [Theory]
    [MemberData(nameof(Palettes))]
    public void Every_text_stands_out_from_what_is_behind_it(string palette)
    {
        var colours = palette.Split([';', '{', '}']).Where(part => part.StartsWith("--", StringComparison.Ordinal) && part.Contains('#', StringComparison.Ordinal))
            .Select(part => part.Split(':')).ToDictionary(part => part[0][2..], part => LightOf(part[1][1..]), StringComparer.Ordinal);

        Assert.All(Pairs, pair => Assert.True(Contrast(colours[pair.Text], colours[pair.Ground]) >= 4.5, $"{pair.Text} on {pair.Ground}: {Contrast(colours[pair.Text], colours[pair.Ground])}"));
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double LightOf(string hex)
    {
        string six = hex.Length == 3 ? string.Concat(hex.Select(digit => new string(digit, 2))) : hex;
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(six.Substring(i * 2, 2), 16) / 255d).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}

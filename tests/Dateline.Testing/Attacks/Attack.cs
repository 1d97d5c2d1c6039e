using System.Globalization;
using System.Text;

namespace Dateline.Testing.Attacks;

/// <summary>A folder that is made to cost much time or memory for its size.</summary>
/// <param name="Name">What is many in it.</param>
/// <param name="Of">The files, together of about as many characters as it is given; the same for the same number.</param>
public sealed record Attack(string Name, Func<int, IReadOnlyList<AttackFile>> Of)
{
    public override string ToString() => Name;
}

public sealed record AttackFile(string Path, string Text);

/// <summary>Pieces that attacks are made of.</summary>
internal static class Pieces
{
    /// <summary>As many pieces as fit into so many characters, one at least.</summary>
    public static string Many(int characters, Func<int, string> piece)
    {
        var text = new StringBuilder(characters + 128);
        for (int i = 0; i == 0 || text.Length < characters; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    /// <summary>A number as letters, so that ids differ where people would not look: <c>aaab</c>.</summary>
    public static string Letters(int number, int width = 4)
    {
        char[] letters = new char[width];
        for (int i = width - 1; i >= 0; i--, number /= 26)
            letters[i] = (char)('a' + (number % 26));
        return new string(letters);
    }

    public static string Digits(int number, int width = 6) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static AttackFile Timeline(string declarations) => new("t.timeline.yaml", "dateline: 1\ntimeline: t\n" + declarations);

    public static AttackFile Events(string entries, string name = "a") => new(name + ".events.yaml", entries);

    public static Attack Of(string name, string declarations, Func<int, string> entries) =>
        new(name, size => [Timeline(declarations), Events(entries(size))]);

    /// <summary>An attack whose length is in the timeline file.</summary>
    public static Attack OfDeclarations(string name, Func<int, string> declarations, Func<int, string>? entries = null) =>
        new(name, size => [Timeline(declarations(size)), Events(entries?.Invoke(size) ?? "ann:\n  kind: person\n  name: Ann\n")]);
}

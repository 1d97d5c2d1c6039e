namespace Dateline.Pictures.Model.Names;

/// <summary>A piece of text, and where it leads.</summary>
/// <param name="Target">The anchor of an entry on the same page; null where it leads to none.</param>
/// <param name="Url">An address of the web, as an editor wrote it.</param>
public readonly record struct TextRun(string Text, string? Target = null, string? Url = null);

/// <summary>A text with links in it.</summary>
public sealed record Phrase(IReadOnlyList<TextRun> Runs)
{
    public static readonly Phrase Nothing = new([]);

    public static Phrase Of(string text) => new([new TextRun(text)]);

    public bool IsEmpty => Runs.Count == 0;

    public Phrase With(Phrase other) => new([.. Runs, .. other.Runs]);

    /// <summary>Several, with a text between them.</summary>
    public static Phrase Join(string between, IReadOnlyList<Phrase> phrases)
    {
        var runs = new List<TextRun>();
        for (int i = 0; i < phrases.Count; i++)
        {
            if (i > 0)
                runs.Add(new TextRun(between));
            runs.AddRange(phrases[i].Runs);
        }

        return new Phrase(runs);
    }

    /// <summary>Without its links.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}

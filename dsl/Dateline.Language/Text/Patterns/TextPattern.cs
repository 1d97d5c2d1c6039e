using Dateline.Language.Text.Letters;

namespace Dateline.Language.Text.Patterns;

#if DATELINE_RUNTIME
internal
#else
public
#endif
enum PatternVerdict
{
    Matches,
    Differs,

    /// <summary>The text is so long that the comparison was given up.</summary>
    TooLong,
}

/// <summary>
/// A pattern that a whole text matches or not. It has characters, <c>.</c>, sets in brackets, <c>\d \w \s</c>, groups,
/// <c>|</c> and <c>* + ? {2,4}</c>. All places where a text may be in it are followed at once, so that the time grows
/// with the length of the text, whatever the pattern: a comparison is bounded by its steps.
/// </summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed class TextPattern
{
    /// <summary>The steps of one comparison: some milliseconds.</summary>
    private const int MostSteps = 1_000_000;

    private readonly PatternProgram _program;

    private TextPattern(string text, PatternProgram program)
    {
        Text = text;
        _program = program;
    }

    /// <summary>As it is written.</summary>
    public string Text { get; }

    /// <summary>Null where the text is no pattern; <paramref name="problem"/> then says why.</summary>
    public static TextPattern? Read(string text, out PatternProblem? problem)
    {
        if (PatternReader.Read(text, out problem) is not { } node)
            return null;
        if (PatternProgram.Of(node) is { } program)
            return new TextPattern(text, program);
        problem = new PatternProblem(PatternFault.TooLarge, 0, text.Length, "it repeats so much that it would take too many steps");
        return null;
    }

    public PatternVerdict Compare(string text)
    {
        var run = new PatternRun(_program);
        run.Begin();
        int position = 0;
        while (position < text.Length && run.IsAlive)
        {
            int character = CodePoints.At(text, position);
            run.Take(character);
            if (run.Steps > MostSteps)
                return PatternVerdict.TooLong;
            position += CodePoints.LengthOf(character);
        }

        return run.IsAccepted && position == text.Length ? PatternVerdict.Matches : PatternVerdict.Differs;
    }
}

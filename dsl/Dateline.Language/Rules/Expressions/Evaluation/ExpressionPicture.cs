using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Draws a condition for the long form: every part of it on a line of its own, with what it comes to on an entry.</summary>
internal sealed class ExpressionPicture
{
    /// <summary>More than a person takes in at once is cut, and the last line says how much.</summary>
    private const int MostLines = 16;
    private const int LongestPart = 60;

    private readonly string _source;
    private readonly BoundEntry _subject;
    private readonly World _world;
    private readonly List<(string Part, string Value)> _lines = [];
    private int _left;

    private ExpressionPicture(string source, BoundEntry subject, World world)
    {
        _source = source;
        _subject = subject;
        _world = world;
    }

    /// <param name="source">The text in which the condition has its spans.</param>
    public static string Draw(Expression condition, string source, BoundEntry subject, World world)
    {
        var picture = new ExpressionPicture(source, subject, world);
        picture.Add(condition, depth: 0);
        int width = picture._lines.Max(line => line.Part.Length);
        var lines = picture._lines.Select(line => $"{line.Part.PadRight(width)}   {line.Value}").ToList();
        if (picture._left > 0)
            lines.Add($"and {Words.Count(picture._left, "part")} more");
        return string.Join("\n", lines);
    }

    private void Add(Expression part, int depth)
    {
        // What a literal comes to is what is written there.
        if (part is NumberLiteral or TextLiteral or DateLiteral or DurationLiteral or FlagLiteral or OptionLiteral && depth > 0)
            return;
        // What is there and what is not says a person more than whether has(x) holds.
        if (part is HasExpression has)
            part = has.Path;
        if (_lines.Count == MostLines)
            _left++;
        else
            _lines.Add((new string(' ', 2 * depth) + TextOf(part), ValueOf(part)));
        foreach (Expression inner in part.Parts)
            Add(inner, depth + 1);
    }

    private string TextOf(Expression part) => Words.Shortened(_source.Substring(part.Span.Start, part.Span.Length), LongestPart);

    private string ValueOf(Expression part) => part is PathExpression path
        ? ValueWords.Of(PathReader.Read(path, _subject, _world).Statement)
        : ValueWords.Of(Evaluator.Evaluate(part, _subject, _world));
}

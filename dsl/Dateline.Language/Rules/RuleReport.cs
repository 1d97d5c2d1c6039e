using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Text;

namespace Dateline.Language.Rules;

/// <summary>One entry that breaks one rule, while its findings are made.</summary>
internal sealed class RuleReport(CompiledRule rule, RuleTarget target, BoundEntry subject, World world, ICollection<RuleFinding> found)
{
    /// <summary>Its name, and what made it ask this entry: <c>an-end-says-when (where standing.to is closed)</c>.</summary>
    public string Rule { get; } = rule.Name + WhereIn(target, subject, world);

    public BoundEntry Subject { get; } = subject;

    public World World { get; } = world;

    /// <summary>The developer's words with the values of this entry; null where the rule has none.</summary>
    public string? Message => target.Message?.Fill(Subject, World);

    /// <summary>The developer's words if there are any, what is so, and the name of the rule: each finding says the three.</summary>
    public string Sentence(string facts)
    {
        string id = Words.Quoted(Subject.Id, 60);
        string message = Message is { } words ? $" {words.TrimEnd('.')}." : "";
        string first = message.Length == 0 ? $" {facts}" : $"{message} {char.ToUpperInvariant(facts[0])}{facts.Substring(1)}";
        return $"{id}:{first}. The rule is {Rule}.";
    }

    public PathReading Read(PathExpression path) => PathReader.Read(path, Subject, World);

    /// <param name="grounds">What it rests on, where that is not what the rule reads of the entry alone.</param>
    public void Add(Finding finding, Grounds? grounds = null)
    {
        Finding ofRule = finding with
        {
            Severity = rule.Severity,
            Subject = $"rule {rule.Name} on {Subject.Id}",
            Related = finding.Related.Append(new RelatedPlace(rule.Place, "the rule")).ToEquatableArray(),
            Repairs = finding.Repairs.Append(Excuse).ToEquatableArray(),
        };
        found.Add(new RuleFinding(rule.Name, Subject, ofRule) { Grounds = grounds });
    }

    /// <summary>The entry's own value of the first of these fields that it states; otherwise its id.</summary>
    public Place PlaceOf(IEnumerable<PathExpression> paths)
    {
        foreach (PathExpression path in paths)
        {
            if (OwnField(path) is { } field)
                return Subject.File.PlaceOf(field.Value.Span);
        }

        return Subject.File.PlaceOf(Subject.IdSpan);
    }

    /// <summary>Where the value stands to which a path leads; null where no entry states it.</summary>
    public Place? PlaceOfValue(PathExpression path) =>
        Read(path) is { Owner: { } owner } reading ? owner.File.PlaceOf(reading.Span) : null;

    /// <summary><c> (2018.events.yaml, line 3)</c> for a value that another entry states; nothing for the entry's own.</summary>
    public string Whereabouts(PathExpression path) =>
        Read(path) is { Owner: { } owner } reading && !ReferenceEquals(owner, Subject) ? " " + PlaceInWords(owner.File, reading.Span) : "";

    /// <summary>The field of the entry itself with which a path begins.</summary>
    public BoundField? OwnField(PathExpression path) =>
        path.Steps[0] is FieldStep first ? Subject.Find(first.Field) : null;

    private static string WhereIn(RuleTarget target, BoundEntry subject, World world)
    {
        if (target.Where is null)
            return "";
        string[] values =
        [
            .. PathsIn.Expression(target.Where).GroupBy(path => path.Text, StringComparer.Ordinal)
                .Select(paths => $"{paths.Key} is {ValueWords.Of(PathReader.Read(paths.First(), subject, world))}"),
        ];
        return values.Length == 0 ? "" : $" (where {Words.List(values, 3)})";
    }

    public static string PlaceInWords(FileMap file, TextSpan span) =>
        $"({Words.File(file.Path)}, line {Words.Number(file.PlaceOf(span).LineNumber)})";

    private Repair Excuse =>
        new($"If the sources really say so, excuse this entry: except: {{ {rule.Name}: the reason }}", RepairSafety.Choice);
}

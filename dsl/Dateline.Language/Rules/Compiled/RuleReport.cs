using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Rules.Compiled;

/// <summary>One entry that breaks one rule, while its findings are made.</summary>
internal sealed class RuleReport(CompiledRule rule, RuleTarget target, BoundEntry subject, World world, ICollection<RuleFinding> found)
{
    public BoundEntry Subject { get; } = subject;

    public World World { get; } = world;

    /// <summary>What it says in sentences.</summary>
    public FailedRule Failed => new(Subject.Id, FailedRule.Named(rule.Name, Where), target.Message?.Fill(Subject, World));

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

    /// <summary>What the entry says along a path, to be told.</summary>
    public Told Tell(PathExpression path) => new(path.Text, Read(path).Statement, Whereabouts(path));

    /// <summary>What it says along several paths, of each text once.</summary>
    public IReadOnlyList<Told> TellEach(IEnumerable<PathExpression> paths) =>
        [.. paths.GroupBy(path => path.Text, StringComparer.Ordinal).Select(alike => Tell(alike.First()))];

    /// <summary><c> (2018.events.yaml, line 3)</c> for a value that another entry states; nothing for the entry's own.</summary>
    public string Whereabouts(PathExpression path) =>
        Read(path) is { Owner: { } owner } reading && !ReferenceEquals(owner, Subject) ? " " + PlaceInWords(owner.File, reading.Span) : "";

    /// <summary>The field of the entry itself with which a path begins.</summary>
    public BoundField? OwnField(PathExpression path) =>
        path.Steps[0] is FieldStep first ? Subject.Find(first.Field) : null;

    /// <summary>What made the rule ask this entry.</summary>
    private IReadOnlyList<Told> Where => target.Where is null ? [] : TellEach(PathsIn.Expression(target.Where));

    public static string PlaceInWords(FileMap file, TextSpan span) =>
        $"({Words.File(file.Path)}, line {Words.Number(file.PlaceOf(span).LineNumber)})";

    private Repair Excuse =>
        new($"If the sources really say so, excuse this entry: except: {{ {rule.Name}: the reason }}", RepairSafety.Choice);
}

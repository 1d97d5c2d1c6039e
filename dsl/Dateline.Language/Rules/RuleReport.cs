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
    public string Rule => rule.Name;

    public BoundEntry Subject { get; } = subject;

    public World World { get; } = world;

    /// <summary>The developer's words with the values of this entry; null where the rule has none.</summary>
    public string? Message => target.Message?.Fill(Subject, World);

    public PathReading Read(PathExpression path) => PathReader.Read(path, Subject, World);

    public void Add(Finding finding) =>
        found.Add(new RuleFinding(rule.Name, Subject, finding with
        {
            Severity = rule.Severity,
            Subject = $"rule {rule.Name} on {Subject.Id}",
            Related = finding.Related.Append(new RelatedPlace(rule.Place, "the rule")).ToEquatableArray(),
            Repairs = finding.Repairs.Append(Excuse).ToEquatableArray(),
        }));

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

    /// <summary>The field of the entry itself with which a path begins.</summary>
    public BoundField? OwnField(PathExpression path) =>
        path.Steps[0] is FieldStep first ? Subject.Find(first.Field) : null;

    public static string PlaceInWords(FileMap file, TextSpan span) =>
        $"({Words.FileName(file.Path)}, line {Words.Number(file.PlaceOf(span).LineNumber)})";

    private Repair Excuse =>
        new($"If the sources really say so, excuse this entry: except: {{ {rule.Name}: the reason }}", RepairSafety.Choice);
}

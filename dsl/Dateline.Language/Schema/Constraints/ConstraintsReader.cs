using Dateline.Dates;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Patterns;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Constraints;

/// <summary>Reads what the long form of a field asks of its values: <c>min</c>, <c>max</c>, <c>length</c>, <c>matches</c>, <c>unique</c>, <c>default</c>.</summary>
internal sealed class ConstraintsReader(SchemaDraft draft, KeyedBlock block, TypeSite site, FieldType type)
{
    /// <summary>A constraint that cannot be read is left out: nothing is asked by it.</summary>
    public static FieldConstraints Read(SchemaDraft draft, KeyedBlock block, TypeSite site, FieldType type) =>
        new ConstraintsReader(draft, block, site, type).Read();

    private string Field => site.Name.Value;

    private FieldType ItemType => type is ListType list ? list.Element : type;

    private FieldConstraints Read()
    {
        (decimal? min, decimal? max) = ItemType is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number }
            ? BoundsReader.OfNumbers(draft, block)
            : (null, null);
        (EdtfDate? earliest, EdtfDate? latest) = ItemType is ScalarType { Kind: ScalarKind.Date or ScalarKind.Day }
            ? BoundsReader.OfDates(draft, block)
            : (null, null);
        (CalendarDuration? shortest, CalendarDuration? longest) = ItemType is ScalarType { Kind: ScalarKind.Duration } ? BoundsReader.OfDurations(draft, block) : (null, null);
        CheckBounds();
        var constraints = new FieldConstraints
        {
            Min = min,
            Max = max,
            Earliest = earliest,
            Latest = latest,
            Shortest = shortest,
            Longest = longest,
            Length = ReadLength(),
            Matches = ReadPattern(),
            Unique = ReadUnique(),
            Default = ReadDefault(),
        };
        return constraints == FieldConstraints.None ? FieldConstraints.None : constraints;
    }

    private void CheckBounds()
    {
        bool areFit = ItemType is ScalarType
        {
            Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number or ScalarKind.Date or ScalarKind.Day or ScalarKind.Duration,
        };
        if (!areFit && (block["min"] ?? block["max"]) is { } bound)
            draft.Report(ConstraintFindings.BoundWithoutOrder(draft.PlaceOf(bound.Key), bound.Key.Value, Field, type));
    }

    private LengthRange? ReadLength()
    {
        if (block["length"] is not { } pair)
            return null;
        if (type is ListType or ScalarType { Kind: ScalarKind.Text })
            return LengthReader.Read(draft, pair);
        draft.Report(ConstraintFindings.LengthOfNoText(draft.PlaceOf(pair.Key), Field, type.Name));
        return null;
    }

    private TextPattern? ReadPattern()
    {
        if (block["matches"] is not { } pair)
            return null;
        if (!ReferenceEquals(ItemType, ScalarType.Text))
        {
            draft.Report(ConstraintFindings.PatternOfNoText(draft.PlaceOf(pair.Key), Field, type.Name));
            return null;
        }

        if (pair.Value is not YamlScalar { Value.Length: > 0 } written)
        {
            Values.Misshaped(draft, pair, "a pattern, such as \"[A-Z]{2}\"");
            return null;
        }

        var pattern = TextPattern.Read(ComposedText.Of(written.Value), out PatternProblem? problem);
        if (problem is not null)
            draft.Report(ConstraintFindings.Pattern(draft.PlaceOf(written.SpanOf(problem.Offset, problem.Length)), written.Value, problem));
        return pattern;
    }

    private bool ReadUnique()
    {
        if (Values.Flag(draft, block["unique"]) != true)
            return false;
        bool isFit = type is ScalarType or ReferenceType or ChoiceType && !site.IsInRecord;
        if (!isFit)
            draft.Report(ConstraintFindings.UniqueOfSeveral(draft.PlaceOf(block["unique"]!.Key), Field, type.Name, site.IsInRecord));
        else if (block["default"] is not null)
            draft.Report(ConstraintFindings.UniqueDefault(draft.PlaceOf(block["unique"]!.Key), draft.PlaceOf(block["default"]!.Key), Field));
        return isFit;
    }

    private DeclaredDefault? ReadDefault()
    {
        if (block["default"] is not { } pair)
            return null;
        if (type is not (ScalarType or ChoiceType))
        {
            draft.Report(ConstraintFindings.DefaultOfType(draft.PlaceOf(pair.Key), Field, type));
            return null;
        }

        if (pair.Value is YamlScalar { Value.Length: > 0 } written)
            return new DeclaredDefault(written, draft.PlaceOf(written));
        Values.Misshaped(draft, pair, $"a value of the type {type.Name}");
        return null;
    }
}

using System.Globalization;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Fields;

/// <summary>Reads <c>tolerance</c>: how far what sources report may lie apart and still agree.</summary>
internal static class ToleranceReader
{
    /// <summary>Where it cannot be read, no report is said to lie too far away.</summary>
    private const decimal Any = decimal.MaxValue;

    public static decimal Read(SchemaDraft draft, KeyedBlock block, TypeSite site, FieldType type)
    {
        if (block["tolerance"] is not { } pair)
            return 0;
        if (!HasDistance(type))
        {
            draft.Report(DeclaredFieldFindings.ToleranceWithoutDistance(draft.PlaceOf(pair.Key), site.Name.Value, type.Name));
            return 0;
        }

        string text = (pair.Value as YamlScalar)?.Value ?? "";
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal tolerance))
            return tolerance;
        Values.Misshaped(draft, pair, "a number that is not negative");
        return Any;
    }

    private static bool HasDistance(FieldType type) => type switch
    {
        ListType list => HasDistance(list.Element),
        ScalarType { Kind: ScalarKind.Date or ScalarKind.Day } => true,
        _ => FieldReader.IsNumeric(type),
    };
}

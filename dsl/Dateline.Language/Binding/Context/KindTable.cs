using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Context;

/// <summary>A kind with its fields by name.</summary>
internal sealed class KindTable
{
    private readonly Dictionary<string, FieldSymbol> _fields = new(StringComparer.Ordinal);

    private KindTable(KindSymbol kind, IEnumerable<FieldSymbol> fields)
    {
        Kind = kind;
        foreach (FieldSymbol field in fields)
        {
            if (!_fields.ContainsKey(field.Name))
                _fields.Add(field.Name, field);
        }

        ByNearness = [.. _fields.Values.OrderBy(field => field.IsBuiltIn).ThenBy(IsOfMany)];
        FieldNames = [.. ByNearness.Select(field => field.Name)];
        Required = [.. kind.Fields.Where(IsRequired)];
        Defaulted = [.. kind.Fields.Where(field => field.Constraints.Default is not null)];
    }

    public KindSymbol Kind { get; }

    /// <summary>Without <c>kind</c>: its own in the order of the declaration, also those of a built-in kind, then those that many kinds have.</summary>
    public IReadOnlyList<FieldSymbol> ByNearness { get; }

    /// <summary>The names of <see cref="ByNearness"/>.</summary>
    public IReadOnlyList<string> FieldNames { get; }

    /// <summary>The fields that an entry of this kind has to state.</summary>
    public IReadOnlyList<FieldSymbol> Required { get; }

    /// <summary>The fields that have a default where an entry leaves them out.</summary>
    public IReadOnlyList<FieldSymbol> Defaulted { get; }

    public static KindTable Of(KindSymbol kind) => new(kind, kind.Fields);

    /// <summary>With the fields that the timeline gives it: <c>as-of</c> takes each series by its name.</summary>
    public static KindTable OfBuiltIn(KindSymbol kind, TimelineSchema schema) => new(kind, schema.FieldsOf(kind));

    public FieldSymbol? Find(string name) => _fields.TryGetValue(name, out FieldSymbol? field) ? field : null;

    private static bool IsOfMany(FieldSymbol field) => BuiltIns.OfEntities.Contains(field) || BuiltIns.OfEvents.Contains(field);

    /// <summary>A list is never required: absent, it is empty.</summary>
    public static bool IsRequired(FieldSymbol field) =>
        !field.IsOptional && field.Type is not ListType && field.Constraints.Default is null;
}

using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Drafts;

/// <summary>The words that name a type: those of the language, and the declared kinds, choices and records.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, FieldType> _types = new(StringComparer.Ordinal);

    public TypeTable()
    {
        foreach (ScalarType scalar in ScalarType.All)
            _types.Add(scalar.Name, scalar);
        _types.Add(ReferenceType.AnyEvent.Name, ReferenceType.AnyEvent);
        _types.Add(ReferenceType.AnyEntity.Name, ReferenceType.AnyEntity);
        _types.Add(BuiltIns.Source.Name, ReferenceType.To(BuiltIns.Source));
        _types.Add(BuiltIns.Quote.Name, new RecordType(BuiltIns.Quote));
    }

    public IEnumerable<string> Names => _types.Keys;

    public FieldType? Find(string name) => _types.TryGetValue(name, out FieldType? type) ? type : null;

    public KindSymbol? FindKind(string name) => (Find(name) as ReferenceType)?.Kind;

    public void Add(FieldType type) => _types.Add(type.Name, type);

    /// <summary>Whether a word of the language may not be declared: it names a type, or <c>as-of</c>.</summary>
    public static bool IsBuiltIn(string name) => name == BuiltIns.AsOf.Name || OfTheLanguage.Find(name) is not null;

    private static readonly TypeTable OfTheLanguage = new();
}

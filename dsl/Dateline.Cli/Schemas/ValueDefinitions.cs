using Dateline.Language.Schema.Symbols;

namespace Dateline.Cli.Schemas;

/// <summary>What values of each type are, once for all fields of the type. They are numbered in the order of their first use.</summary>
internal sealed class ValueDefinitions
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<FieldType> _types = [];

    public IEnumerable<(string Name, FieldType Type)> All => _types.Select((type, index) => (NameOf(index), type));

    public string NameOf(FieldType type)
    {
        string key = KeyOf(type);
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _types.Count;
            _numbers.Add(key, number);
            _types.Add(type);
        }

        return NameOf(number);
    }

    private static string NameOf(int number) => $"value-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Whose entries an id is of, but for what may be said beside it, and which series a change moves, makes no difference to a schema.</summary>
    private static string KeyOf(FieldType type) => type switch
    {
        ListType list => $"{(list.IsSet ? "set" : "list")} {list.AcceptsSingle} {KeyOf(list.Element)}",
        ReferenceType reference => "id " + reference.Group?.Name,
        ChangeType { Series.Type: ListType } => "change of set",
        ChangeType => "change " + type.Bounded?.Name,
        ChoiceType choice => "choice " + string.Join(' ', choice.Choice.Options),
        RecordType record => "record " + record.Name,
        _ => type.Name,
    };
}

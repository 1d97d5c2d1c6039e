using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Fields;

/// <summary>What is wrong with records in records.</summary>
public static class RecordFindings
{
    private static readonly FindingDescriptor WithinItselfCode = new("DTL2065", "A record within itself");
    private static readonly FindingDescriptor TooDeepCode = new("DTL2066", "Records too deep within records");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [WithinItselfCode, TooDeepCode];

    public static Finding WithinItself(Place place, string field, string record) => new(WithinItselfCode, place,
        $"\"{field}\" puts the record \"{record}\" within itself, and so on without end. Make it a kind and refer to its entries, or remove the field.");

    public static Finding TooDeep(Place place, string record, int most) => new(TooDeepCode, place,
        $"With \"{record}\" here, records are nested more than {Words.Number(most)} deep. Make one of them a kind.");
}

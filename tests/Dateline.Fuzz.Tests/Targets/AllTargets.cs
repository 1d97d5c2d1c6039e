namespace Dateline.Fuzz.Targets;

/// <summary>Every target, the quickest first.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<Target> List { get; } =
    [
        new DatesTarget(), new AddressesTarget(), new ConditionsTarget(), new ReadTarget(),
        new CheckTarget(), new ReportTarget(), new RepairsTarget(), new GenerateTarget(),
    ];

    public static Target? Find(string name) => List.FirstOrDefault(target => target.Name == name);
}

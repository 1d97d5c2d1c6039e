using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>What is said of ids that C# cannot hold.</summary>
internal static class IdInCSharpFindings
{
    private static readonly FindingDescriptor SameName = new("DTL3102", "Two ids with one name in C#");
    private static readonly FindingDescriptor ClassOfEntries = new("DTL3111", "An id that C# cannot have");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [SameName, ClassOfEntries];

    public static Finding Meet(BoundEntry later, BoundEntry first, string name)
    {
        Place earlier = first.File.PlaceOf(first.IdSpan);
        return new Finding(
            SameName,
            later.File.PlaceOf(later.IdSpan),
            $"{Words.Quoted(later.Id)} and {Words.Quoted(first.Id)} ({Words.File(earlier.Path)}, line {Words.Number(earlier.LineNumber)}) have the same name in C#, {name}. Give one of the two another id.")
        {
            Label = $"this is {name} too",
            Subject = later.Id,
            Related = EquatableArray.Of(new RelatedPlace(earlier, $"this is {name} in C#")),
        };
    }

    public static Finding IsClassOfEntries(BoundEntry entry) =>
        new(ClassOfEntries, entry.File.PlaceOf(entry.IdSpan), $"{Words.Quoted(entry.Id)} cannot be an id: in C#, the class of all entries has that name. Give it another id.");
}

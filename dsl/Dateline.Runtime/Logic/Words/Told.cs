namespace Dateline.Logic;

/// <summary>A value of which a sentence speaks.</summary>
/// <param name="Path">As the rule writes it.</param>
/// <param name="Statement">What the entry says along the path.</param>
/// <param name="Where">Where another entry states it: <c> (2018.events.yaml, line 3)</c>; empty for the entry's own, and where there are no files.</param>
internal readonly record struct Told(string Path, Statement Statement, string Where = "")
{
    /// <summary>The entry that states it; null where none does.</summary>
    public string? Owner { get; init; }

    /// <summary>The field of the owner that states it.</summary>
    public string? Field { get; init; }

    public string Words => ValueWords.Of(Statement);

    /// <summary><c>papers is 10</c>; of a list of structured values, how many there are.</summary>
    public string Is => Statement.Value.Items is { Count: > 0 } items && items[0].Value.Kind == ValueKind.Whole
        ? $"{Path} has {Language.Diagnostics.Words.Count(items.Count, "item")}"
        : $"{Path} is {Words}";
}

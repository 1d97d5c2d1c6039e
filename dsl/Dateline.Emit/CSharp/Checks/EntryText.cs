namespace Dateline.Emit.CSharp.Checks;

/// <summary>How C# reads the entry of which an expression speaks.</summary>
/// <param name="Begin">What stands before the names of a path, where a field is read.</param>
/// <param name="BeginBefore">Likewise where a series is read just before the entry.</param>
internal sealed record EntryText(string Begin, string BeginBefore)
{
    /// <summary>An entry that is being checked.</summary>
    public static readonly EntryText OfCheck = new("check.Read(", "check.Before(");

    /// <summary>The record in whose code it stands.</summary>
    public static readonly EntryText OfRecord = new("global::Dateline.Compiled.Facts.Read(this, ", "global::Dateline.Compiled.Facts.Before(this, ") { Record = "this" };

    /// <summary>The entry itself, where no name is given.</summary>
    public string Read(string names) => $"{(names.Length == 0 ? Begin.TrimEnd(',', ' ') : Begin)}{names})";

    /// <summary>The entry, as a record.</summary>
    public string Record { get; init; } = "check.Entry";

    public string Before(string names) => $"{BeginBefore}{names})";
}

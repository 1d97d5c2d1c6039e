namespace Dateline.Emit.CSharp.Data;

/// <summary>What a file's accessors depend on besides the file. In a timeline without mistakes that one class has room for, it is nothing.</summary>
/// <param name="Repeated">Names that several files have.</param>
/// <param name="Classes">How accessors spread over classes.</param>
public sealed record EntriesLayout(RepeatedEntries Repeated, EntryClasses Classes);

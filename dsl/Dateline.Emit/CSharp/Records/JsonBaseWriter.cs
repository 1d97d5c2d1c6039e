using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>
/// Writes the class between a record and its base that JSON sees in place of what throws: System.Text.Json takes a property of the base
/// where that of the record hides it and is left out. It stands inside of <c>Timeline</c>, away from the classes of a program.
/// </summary>
internal static class JsonBaseWriter
{
    /// <summary>The class from which a record derives.</summary>
    /// <param name="class">The record.</param>
    /// <param name="base">Its base, in full; null for none.</param>
    public static string? BaseOf(string @class, string? @base, Members members, TypeText types) => members.MayThrow ? types.Own($"Timeline.{NameOf(@class)}") : @base;

    /// <param name="isEntry">Whether the base is a record that reads itself from a row.</param>
    public static void Write(SourceWriter writer, string @class, string? @base, bool isEntry, Members members, TypeText types)
    {
        if (!members.MayThrow)
            return;
        string name = NameOf(@class);
        writer.Line().Open("partial class Timeline");
        writer.Remark($"What JSON reads and writes of a <see cref=\"{types.Own(@class)}\"/> that may be unknown.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public abstract record {name}{(@base is null ? "" : $" : {@base}")}");
        writer.Open($"private protected {name}()").Close();
        if (isEntry)
        {
            writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
            writer.Open($"private protected {name}(global::Dateline.Compiled.Cell row) : base(row)").Close();
        }

        writer.Line();
        members.WriteJson(writer);
        RecordCode.WriteOfJsonBase(writer, types.Own($"Timeline.{name}"), hasBase: @base is not null);
        writer.Close().Close();
    }

    private static string NameOf(string @class) => $"__{@class}Json";
}

using Dateline.Emit.CSharp.Writing;

namespace Dateline.Emit.CSharp.Records;

/// <summary>
/// Equality, hash and printing of generated records. The ones that the compiler would write follow references, and
/// overflow the stack on entries that refer to each other.
/// </summary>
internal static class RecordCode
{
    /// <param name="name">The record.</param>
    /// <param name="isSealed">Whether nothing derives from it.</param>
    /// <param name="also">Conditions besides those of the members.</param>
    public static void WriteEqualityOfBase(SourceWriter writer, string name, bool isSealed, Members members, params string[] also)
    {
        string[] kindIsSame = isSealed ? [] : ["EqualityContract == other.EqualityContract"];
        writer.Line().Remark("Whether the other has the same values; references are compared by their ids.");
        writer.Line($"public {(isSealed ? "" : "virtual ")}bool Equals({name}? other) =>");
        writer.Deeper(() => members.WriteEquality(writer, ["other is not null", .. kindIsSame, "Id == other.Id", .. also]));
        writer.Line().Remark("The hash of the id.");
        writer.Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);");
    }

    public static void WritePrintingOfBase(SourceWriter writer, bool isSealed, Members members, params string[] also)
    {
        writer.Line().Remark("Prints the values; of references the ids.");
        writer.Open($"{(!isSealed ? "protected virtual" : members.MayThrow ? "protected override" : "private")} bool PrintMembers(global::System.Text.StringBuilder builder)");
        writer.Line("global::Dateline.Compiled.RecordText.Add(builder, \"Id\", Id);");
        writer.Lines(also);
        members.WritePrints(writer);
        writer.Line("return true;").Close();
    }

    /// <param name="name">The record.</param>
    /// <param name="isAbstract">Whether others derive from it.</param>
    public static void WriteOfDerived(SourceWriter writer, string name, bool isAbstract, Members members)
    {
        writer.Line().Remark("Whether the other has the same values; references are compared by their ids.");
        writer.Line($"public {(isAbstract ? "virtual " : "")}bool Equals({name}? other) =>");
        writer.Deeper(() => members.WriteEquality(writer, "base.Equals(other)"));
        writer.Line().Remark("The hash of the id.");
        writer.Line("public override int GetHashCode() => base.GetHashCode();");
        writer.Line().Remark("Prints the values; of references the ids.");
        writer.Open("protected override bool PrintMembers(global::System.Text.StringBuilder builder)");
        writer.Line("base.PrintMembers(builder);");
        members.WritePrints(writer);
        writer.Line("return true;").Close();
    }

    /// <summary>Those of a class that compares and prints nothing of its own.</summary>
    public static void WriteOfJsonBase(SourceWriter writer, string name, bool hasBase)
    {
        writer.Line().Line($"public virtual bool Equals({name}? other) => {(hasBase ? "base.Equals(other)" : "other is not null")};");
        writer.Line().Line($"public override int GetHashCode() => {(hasBase ? "base.GetHashCode()" : "0")};");
        writer.Line().Line($"protected {(hasBase ? "override" : "virtual")} bool PrintMembers(global::System.Text.StringBuilder builder) => {(hasBase ? "base.PrintMembers(builder)" : "false")};");
    }

    public static void WriteOfValue(SourceWriter writer, string name, Members members)
    {
        writer.Line().Remark("Whether the other has the same values; references are compared by their ids.");
        writer.Line($"public bool Equals({name}? other) =>");
        writer.Deeper(() => members.WriteEquality(writer, "other is not null"));
        writer.Line().Remark("The hash of the values; of references that of the ids.");
        writer.Open("public override int GetHashCode()").Line("global::System.HashCode hash = default;");
        members.WriteHashes(writer);
        writer.Line("return hash.ToHashCode();").Close();
        writer.Line().Remark("Prints the values; of references the ids.");
        writer.Open($"{(members.MayThrow ? "protected override" : "private")} bool PrintMembers(global::System.Text.StringBuilder builder)");
        members.WritePrints(writer);
        writer.Line("return true;").Close();
    }
}

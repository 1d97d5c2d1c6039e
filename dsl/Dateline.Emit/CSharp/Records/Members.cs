using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>The properties of a generated record, and everything that has to go through all of them.</summary>
internal sealed class Members(IEnumerable<PropertyShape> properties, TypeText types)
{
    private readonly IReadOnlyList<Member> _members = [.. properties.Select(property => Member.Of(property, types))];

    public void WriteFields(SourceWriter writer)
    {
        foreach (Member member in _members)
        {
            if (member.Field is not null)
                writer.Line(member.Field);
        }
    }

    public void WriteProperties(SourceWriter writer)
    {
        foreach (Member member in _members)
        {
            writer.Line().Summary(member.Shape.Description);
            foreach (string line in member.Property)
                writer.Line(line);
        }
    }

    public void WriteReads(SourceWriter writer, string cell)
    {
        foreach (Member member in _members)
            writer.Line($"{member.Target} = {cell}.{member.Read};");
    }

    /// <summary>The condition under which two have the same values, with what comes before; a statement.</summary>
    public void WriteEquality(SourceWriter writer, params string[] before)
    {
        string[] conditions = [.. before, .. _members.Select(member => member.Equality)];
        for (int i = 0; i < conditions.Length; i++)
            writer.Line((i == 0 ? "" : "&& ") + conditions[i] + (i == conditions.Length - 1 ? ";" : ""));
    }

    public void WritePrints(SourceWriter writer)
    {
        foreach (Member member in _members)
            writer.Line($"global::Dateline.Compiled.RecordText.Add(builder, {EditorText.Literal(member.Shape.Member())}, {member.Printed});");
    }

    /// <summary>What a record does when it was read from JSON: it asks whether what cannot be null is there.</summary>
    /// <param name="head">The method.</param>
    /// <param name="record">The record, as a C# expression.</param>
    /// <param name="before">Statements that come first.</param>
    public void WriteStated(SourceWriter writer, string head, string record, params string[] before)
    {
        string[] asked =
        [
            .. before,
            .. _members.Where(member => member.IsThere is not null)
                .Select(member => $"global::Dateline.Compiled.StatedValues.Require({member.IsThere}, {record}, {EditorText.Literal(member.Shape.Member())});"),
        ];
        writer.Line().Open(head).Lines(asked).Close();
    }

    /// <summary>What the record says of each field, for rules.</summary>
    /// <param name="head">The method that gives it.</param>
    /// <param name="otherwise">What is said of any other field.</param>
    /// <param name="also">Cases besides those of the members.</param>
    public void WriteFacts(SourceWriter writer, string head, string otherwise, params string[] also)
    {
        writer.Line().Open($"{head} => field switch");
        writer.Lines(also);
        foreach (Member member in _members)
            writer.Line($"{EditorText.Literal(member.Shape.Key)} => {FactText.Of(member, types)},");
        writer.Line($"_ => {otherwise},").Close("};");
    }

    public void WriteHashes(SourceWriter writer)
    {
        foreach (Member member in _members)
            writer.Line($"hash.Add({member.Hashed});");
    }

    /// <summary>A property of the evidence class for each property that can have evidence.</summary>
    public void WriteEvidence(SourceWriter writer, string owner)
    {
        foreach (Member member in _members)
        {
            writer.Line().Remark($"What stands behind <see cref=\"{types.Own(owner)}.{member.Shape.Member()}\"/>.");
            writer.Line($"public global::Dateline.Evidence<{types.Of(member.Shape.Type)}> {member.Shape.Member()} =>");
            writer.Deeper(() => writer.Line($"{types.Compiled}.EvidenceOf(entry.__row, {EditorText.Literal(member.Shape.Key)}u8, {member.Known("entry", types)}, {types.ReaderOf(member.Shape.Type)});"));
        }
    }
}

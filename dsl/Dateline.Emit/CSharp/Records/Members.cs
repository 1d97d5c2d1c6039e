using System.Globalization;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>The properties of a generated record, and everything that has to go through all of them.</summary>
/// <param name="jsonOrder">The place of the first in JSON; null where the order in which they are declared is right.</param>
/// <param name="isTaken">Whether the record, or one that shares its properties, has something else of a name.</param>
internal sealed class Members(IEnumerable<PropertyShape> properties, TypeText types, int? jsonOrder = null, Func<string, bool>? isTaken = null)
{
    private readonly IReadOnlyList<Member> _members = [.. properties.Select(property => Member.Of(property, types))];

    /// <summary>The properties, in the order in which they are declared.</summary>
    public IReadOnlyList<Member> All => _members;

    /// <summary>Those of a record that shares its properties with no other.</summary>
    public static Members OfOne(string name, IReadOnlyCollection<PropertyShape> properties, TypeText types)
    {
        HashSet<string> names = new([name, .. properties.Select(property => property.Member())], StringComparer.Ordinal);
        return new Members(properties, types, jsonOrder: 1, names.Contains);
    }

    /// <summary>Whether a property throws where its value is unknown.</summary>
    public bool MayThrow => _members.Any(member => member.MayThrow);

    public void WriteFields(SourceWriter writer)
    {
        foreach (Member member in _members)
        {
            if (member.Field is not null && !member.MayThrow)
                writer.Line($"private {member.Field};");
        }
    }

    public void WriteProperties(SourceWriter writer)
    {
        for (int i = 0; i < _members.Count; i++)
        {
            Member member = _members[i];
            string name = member.Shape.Member();
            writer.Line().Summary(member.Shape.Description);
            if (member.MayThrow)
                writer.Line($"/// <exception cref=\"global::System.InvalidOperationException\">It is unknown. <see cref=\"{OrNullOf(name)}\"/> asks without throwing.</exception>").Line(JsonIgnore);
            else
                WriteOrder(writer, i);
            writer.Lines(member.Property);
            if (member.MayThrow)
                writer.Line().Remark($"<see cref=\"{name}\"/>; null where it is unknown.").Line(JsonIgnore).Line(member.OrNull(OrNullOf(name), types));
        }
    }

    /// <summary>What is stored of the properties that may throw, and how JSON reads and writes them.</summary>
    public void WriteJson(SourceWriter writer)
    {
        foreach (Member member in _members.Where(member => member.MayThrow))
            writer.Line($"private protected {member.Field};");
        for (int i = 0; i < _members.Count; i++)
        {
            if (!_members[i].MayThrow)
                continue;
            writer.Line();
            WriteOrder(writer, i);
            writer.Lines(_members[i].Json);
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
            .. _members.Select(member => member.Requirement(record)).OfType<string>(),
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
            writer.Deeper(() => writer.Line($"{types.Compiled}.EvidenceOf(entry.__row, entry, {EditorText.Literal(member.Shape.Key)}u8, {member.Known("entry", types)}, {types.ReaderOf(member.Shape.Type)});"));
        }
    }

    private const string JsonIgnore = "[global::System.Text.Json.Serialization.JsonIgnore]";

    /// <summary>A declared name comes first; the other gets a sign that no declared name can have.</summary>
    private string OrNullOf(string name) => isTaken?.Invoke($"{name}OrNull") == true ? $"{name}OrNull_" : $"{name}OrNull";

    private void WriteOrder(SourceWriter writer, int index)
    {
        if (jsonOrder is { } first)
            writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyOrder({(first + index).ToString(CultureInfo.InvariantCulture)})]");
    }
}

using System.Globalization;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>Writes how a record says which entries it names: by its fields, and as sources of their values.</summary>
internal static class MentionsWriter
{
    private const string Method = "void __Mention(global::Dateline.Compiled.Mentions mentions)";
    private const string Explicit = "void global::Dateline.Compiled.IMentions.Mention(global::Dateline.Compiled.Mentions mentions)";

    /// <summary>Of a base of kinds.</summary>
    /// <param name="withEvidence">The members whose evidence it has.</param>
    public static void WriteOfBase(SourceWriter writer, Members members, IReadOnlyList<string> withEvidence, TypeText types)
    {
        writer.Line().Line($"{Explicit} => __Mention(mentions);");
        writer.Line().Open($"private protected virtual {Method}");
        Write(writer, members, isEntry: true);
        WriteEvidence(writer, withEvidence, types);
        writer.Close();
    }

    public static void WriteOfKind(SourceWriter writer, Members members, TypeText types)
    {
        if (members.All.Count == 0)
            return;
        writer.Line().Open($"private protected override {Method}").Line("base.__Mention(mentions);");
        Write(writer, members, isEntry: true);
        WriteEvidence(writer, [.. members.All.Select(member => member.Shape.Member())], types);
        writer.Close();
    }

    public static void WriteOfObservation(SourceWriter writer, Members members, TypeText types)
    {
        writer.Line().Open(Explicit);
        Write(writer, members, isEntry: true);
        WriteEvidence(writer, [.. members.All.Select(member => member.Shape.Member())], types);
        writer.Close();
    }

    public static void WriteOfRecord(SourceWriter writer, Members members, bool isQuote)
    {
        writer.Line().Open(Explicit);
        Write(writer, members, isEntry: false, isQuote);
        writer.Close();
    }

    private static void Write(SourceWriter writer, Members members, bool isEntry, bool isQuote = false)
    {
        foreach (Member member in members.All)
        {
            string? statement = member.Shape.Type switch
            {
                ReferenceShape => $"mentions.Add{(isQuote ? member.Shape.Member() : "")}({member.Target});",
                ListShape { Element: ReferenceShape } => $"mentions.Add{(isEntry && member.Shape.Key == GivenMembers.Sources.Key ? "Sources" : "")}({member.Target});",
                ListShape list => EachOf(list, member.Shape.Member(), depth: 0),
                RecordShapeName => IfKnown(member, "mentions.AddRecord"),
                ChangeShape { Of: ReferenceShape } => IfKnown(member, "mentions.AddChange"),
                ChangeShape { Of: SetShape { Of: ReferenceShape } } => IfKnown(member, "mentions.AddChangeOfSet"),
                SetShape { Of: ReferenceShape } => $"mentions.AddSet({member.Target});",
                MaybeNobodyShape { Of: ReferenceShape } => IfKnown(member, "mentions.AddReading"),
                _ => null,
            };
            if (statement is not null)
                writer.Line(statement);
        }
    }

    private static string IfKnown(Member member, string method) => member.Shape.IsRequired
        ? $"if ({member.Target}.IsKnown) {method}({member.Target}.Value);"
        : member.Shape.Type is ChangeShape or MaybeNobodyShape
            ? $"if ({member.Target} is {{ }} {FieldOf(member)}) {method}({FieldOf(member)});"
            : $"{method}({member.Target});";

    /// <summary>What a list names, however deep it is; null where it holds no entries.</summary>
    private static string? EachOf(ListShape list, string items, int depth)
    {
        string item = $"__{depth.ToString(CultureInfo.InvariantCulture)}";
        string? each = list.Element switch
        {
            ReferenceShape => $"mentions.AddEntry({item});",
            RecordShapeName => $"mentions.AddRecord({item});",
            ListShape below => EachOf(below, item, depth + 1),
            _ => null,
        };
        return each is null ? null : $"if (!{items}.IsDefault) foreach (var {item} in {items}) {each}";
    }

    private static string FieldOf(Member member) => $"__{member.Shape.Member()}";

    /// <summary>What the files say of an entry is read as it stands there; a copy of one says itself what it has kept.</summary>
    private static void WriteEvidence(SourceWriter writer, IReadOnlyList<string> members, TypeText types)
    {
        writer.Open($"if (!{types.Compiled}.TryAddSourcesOfValues(__row, this, mentions))").Line("var evidence = new FieldEvidence(this);");
        foreach (string member in members)
            writer.Line($"mentions.AddEvidence(evidence.{member});");
        writer.Close();
    }
}

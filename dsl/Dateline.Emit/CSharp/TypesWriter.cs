using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Types;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes what a program can name and depends on the timeline file alone.</summary>
public static class TypesWriter
{
    public static IReadOnlyList<GeneratedFile> Write(InNamespace<TimelineShape> timeline)
    {
        TimelineShape shape = timeline.Model;
        var types = new TypeText(timeline.Namespace);
        InverseNames inverses = InverseNames.Of(shape);
        List<GeneratedFile> files =
            [TimelineWriter.Write(shape, types), EntriesWriter.WriteHead(shape, types), EventWriter.Write(shape, inverses, types), EntityWriter.Write(shape, inverses, types), JsonContextWriter.Write(shape, types)];
        if (shape.Choices.Count > 0)
            files.Add(ChoiceWriter.Write(shape, types));
        files.AddRange(shape.Records.Select(record => ValueRecordWriter.Write(record, types)));
        foreach (KindShape kind in shape.Kinds)
            files.Add(kind.Role == KindRole.Observation ? ObservationWriter.Write(kind, types) : KindWriter.Write(kind, shape, inverses, types));
        files.AddRange(QueriesWriter.Write(shape, types));
        return HintNames.Apart(files, [IndexWriter.HintName, FormerIdsWriter.HintName]);
    }
}

using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes everything that depends on the timeline file alone.</summary>
public static class TypesWriter
{
    public static IReadOnlyList<GeneratedFile> Write(TimelineShape shape)
    {
        List<GeneratedFile> files = [TimelineWriter.Write(shape), ValidationWriter.Write(shape), EventWriter.Write(shape), EntityWriter.Write(shape)];
        if (shape.Choices.Count > 0)
            files.Add(ChoiceWriter.Write(shape));
        files.AddRange(shape.Records.Select(record => ValueRecordWriter.Write(record, shape)));
        foreach (KindShape kind in shape.Kinds)
            files.Add(kind.Role == KindRole.Observation ? ObservationWriter.Write(kind, shape) : KindWriter.Write(kind, shape));
        return HintNames.Apart(files, [EntriesWriter.HintName, IndexWriter.HintName]);
    }
}

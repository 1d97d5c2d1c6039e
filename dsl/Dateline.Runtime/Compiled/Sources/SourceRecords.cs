using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What records of sources say of themselves.</summary>
internal sealed class SourceRecords : ISourceReading
{
    public static readonly SourceRecords Instance = new();

    public Statement BasesOf(in Value source) => Read(source, "based-on");

    public Statement GradeOf(in Value source) => Read(source, "grade");

    private static Statement Read(in Value source, string field) => source.Subject?.Read(field) ?? Statement.Unsure;
}

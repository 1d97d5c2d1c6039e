namespace Dateline.Logic;

/// <summary>What sources say of themselves, wherever it is read. It is unsure where that cannot be found out.</summary>
internal interface ISourceReading
{
    /// <summary>The sources that one is based on.</summary>
    Statement BasesOf(in Value source);

    Statement GradeOf(in Value source);
}

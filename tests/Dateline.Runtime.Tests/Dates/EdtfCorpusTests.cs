using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Dates;
using Dateline.Testing;

namespace Dateline.Runtime.Tests.Dates;

/// <summary>Dates on whose verdict three other readers of EDTF agree.</summary>
public sealed class EdtfCorpusTests
{
    [CorpusFact]
    public void Levels_0_and_1_and_what_is_no_date_come_out_as_elsewhere()
    {
        string[] wrong = [.. Rows().Where(row => row.Level is 0 or 1 || !row.Valid).Select(Mistake).OfType<string>()];
        Assert.Empty(wrong);
    }

    [CorpusFact]
    public void The_rest_is_read_right_or_refused_as_level_2()
    {
        string[] wrong = [.. Rows().Where(row => row.Valid && row.Level is null or 2).Select(MistakeUnlessLevel2).OfType<string>()];
        Assert.Empty(wrong);
    }

    private static Row[] Rows() =>
        JsonSerializer.Deserialize<Row[]>(File.ReadAllText(Corpora.PathTo("edtf.json")), JsonSerializerOptions.Web)!;

    private static string? MistakeUnlessLevel2(Row row) =>
        !EdtfDate.TryParse(row.Input, out _, out EdtfProblem? problem) && problem!.Fault == EdtfFault.Level2 ? null : Mistake(row);

    private static string? Mistake(Row row)
    {
        bool isDate = EdtfDate.TryParse(row.Input, out EdtfDate? date, out EdtfProblem? problem);
        if (isDate != row.Valid)
            return $"{row.Input}: {(isDate ? "read" : problem!.Explanation)}";
        if (!row.Valid)
            return problem!.Fault == EdtfFault.Level2 ? $"{row.Input}: called level 2" : null;
        // The others give an unknown end a day of their own making.
        bool bothEndsAreDates = row is { Lower: not null, Upper: not null } && date!.EarliestDay is not null && date.LatestDay is not null;
        if (!bothEndsAreDates)
            return null;
        string bounds = $"{Edtf.Day(date!.EarliestDay)} to {Edtf.Day(date.LatestDay)}";
        return bounds == $"{row.Lower} to {row.Upper}" ? null : $"{row.Input}: {bounds}";
    }

    private sealed record Row(
        [property: JsonRequired] string Input,
        [property: JsonRequired] bool Valid,
        int? Level,
        string? Lower,
        string? Upper);
}

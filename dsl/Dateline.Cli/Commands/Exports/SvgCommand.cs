using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;
using Dateline.Pictures.Charts.List;
using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Export;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Series;

namespace Dateline.Cli.Commands.Exports;

/// <summary><c>dateline export svg FOLDER</c>: the list of what happened as one picture, or with <c>--series</c> the chart of a series.</summary>
internal static class SvgCommand
{
    public static Command Create()
    {
        var arguments = new ExportArguments();
        Option<string?> series = TextOption.Of("--series", "NAME", "Draws how this series went, in place of the list of events.", text => text.Trim().Length > 0, "--series takes the name of a series.");
        Option<string?> entity = TextOption.Of("--of", "ID", "Whose series, where several have it.", text => text.Trim().Length > 0, "--of takes the id of an entry.");
        var command = new Command("svg", "Writes a picture: what happened, or how one series went.") { series, entity };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            (string? name, string? of) = (parsed.GetValue(series)?.Trim(), parsed.GetValue(entity)?.Trim());
            return ExportCommand.Run(arguments.FolderOf(parsed), arguments.OptionsOf(parsed), (_, picture) => name is null && of is null
                ? Exported.Whole(ListChart.Document(picture))
                : Chart(picture, name, of));
        });
        return command;
    }

    private static Exported? Chart(TimelinePicture picture, string? name, string? entity)
    {
        List<SeriesPicture> drawn = [.. picture.Series.Where(series => series.Steps.Count > 0)];
        List<SeriesPicture> asked = [.. drawn.Where(series => (name is null || series.Series.Name == name) && (entity is null || series.EntityId == entity))];
        bool isOne = asked.Count == 1 || (asked.Count > 1 && asked.TrueForAll(series => !series.IsOfNumbers && ReferenceEquals(series.Series, asked[0].Series) && (series.Owner is null || series.EntityId == asked[0].EntityId)));
        if (isOne)
            return Exported.Whole(asked[0].IsOfNumbers ? StepChart.Document(asked[0]) : StateBars.Document(asked));
        IReadOnlyList<string> offers = [.. (asked.Count > 0 ? asked : drawn).Select(series => $"--series {series.Series.Name} --of {series.EntityId}").Distinct(StringComparer.Ordinal)];
        string what = $"{(name is null ? "" : $" --series {name}")}{(entity is null ? "" : $" --of {entity}")}";
        if (offers.Count == 0)
            Streams.ErrorLines.Write($"No series of this timeline has a step that can be drawn.");
        else if (asked.Count == 0)
            Streams.ErrorLines.Write($"Nothing is drawn for{what}. There is {Words.List(offers, most: 6, lastWord: "or")}.");
        else
            Streams.ErrorLines.Write($"{Words.Count(offers.Count, "chart is", "charts are")} meant by{what}, and a picture shows one. Write {Words.List(offers, most: 6, lastWord: "or")}.");
        return null;
    }
}

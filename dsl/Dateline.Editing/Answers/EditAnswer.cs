using Dateline.Language.Diagnostics;

namespace Dateline.Editing.Answers;

/// <summary>What is to be written, or why nothing is.</summary>
/// <param name="Refusal">A sentence for the writer; empty where there are edits, or where there is nothing to do.</param>
/// <param name="Edits">All of them belong together; several of one file do not overlap.</param>
public sealed record EditAnswer(string Refusal, IReadOnlyList<TextEdit> Edits)
{
    public static EditAnswer Refused(string sentence) => new(sentence, []);

    public static EditAnswer Of(params IReadOnlyList<TextEdit> edits) => new("", edits);
}

/// <summary>Something that may be done at a place: a repair of a finding.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Message">The finding's own sentence.</param>
/// <param name="IsSafe">It keeps what the writer visibly meant.</param>
/// <param name="Edits">They were tried: the finding is gone with them. Empty for advice that only a person can follow.</param>
public sealed record CodeAction(string Title, string Code, string Message, bool IsSafe, IReadOnlyList<TextEdit> Edits);

/// <summary>A new entry and where it is written.</summary>
/// <param name="Id">The id that was made for it.</param>
/// <param name="Caret">Where the cursor goes in the edited file: behind the first field that has no value yet.</param>
public sealed record NewEntryAnswer(string Refusal, string Id, string Path, int Caret, IReadOnlyList<TextEdit> Edits);

/// <summary>An event that is missing where a series does not connect, as far as the entries around it tell.</summary>
/// <param name="Kind">The kind that it most probably has.</param>
/// <param name="Date">From the first day on which it can have been to the last, as the language writes dates; empty where nothing bounds it.</param>
/// <param name="DateInWords">The same in words; empty where the date is.</param>
/// <param name="Values">By field: whose series it moves, and from what to what.</param>
public sealed record MissingEvent(string Kind, string Date, string DateInWords, IReadOnlyDictionary<string, string> Values);

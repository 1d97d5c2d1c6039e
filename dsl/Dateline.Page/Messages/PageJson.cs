using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Editing.Answers;

namespace Dateline.Page.Messages;

/// <summary>Messages as JSON, without reflection, which a trimmed page does not have. What an editor asks for goes over as it is.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters = [typeof(EditJson), typeof(PlaceJson), typeof(CategoryJson), typeof(CompletionKindJson), typeof(FormInputJson), typeof(TokenKindJson)])]
[JsonSerializable(typeof(CheckMessage))]
[JsonSerializable(typeof(IReadOnlyList<OutlineEntry>))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(IReadOnlyList<Usage>))]
[JsonSerializable(typeof(RenameTarget))]
[JsonSerializable(typeof(EditAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(NewEntryAnswer))]
[JsonSerializable(typeof(MissingEvent))]
[JsonSerializable(typeof(EntryForm))]
[JsonSerializable(typeof(IReadOnlyList<Candidate>))]
[JsonSerializable(typeof(IReadOnlyList<KindSummary>))]
[JsonSerializable(typeof(IReadOnlyList<SemanticToken>))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class PageJson : JsonSerializerContext;

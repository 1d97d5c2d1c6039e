using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Page.Messages;

/// <summary>Messages as JSON, without reflection, which a trimmed page does not have.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CheckMessage))]
internal sealed partial class PageJson : JsonSerializerContext;

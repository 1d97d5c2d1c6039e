using System.Text;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Cli.Preview.Http;
using Dateline.Cli.Reporting;
using Dateline.Files;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Cli.Preview;

/// <summary>
/// What is found at which address: the page, the page for readers under <c>reader</c>, the files under <c>files/</c>, and under <c>changes</c>
/// an event for each change.
/// </summary>
/// <param name="editor">The page in which editors write; null where there is none, and the one for readers takes its place.</param>
/// <param name="reader">The page for readers, of the timeline of a name; of the one that there is where the name is empty.</param>
internal sealed class Site(Access access, ServedFolder folder, FolderChanges changes, string? editor, Func<string, Response> reader)
{
    private const string Files = "/files/";

    /// <summary>A connection on which nothing was said for so long may have no other end any more.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    public async Task<Response> Answer(RequestHead head, Func<Task<byte[]?>> body)
    {
        if (access.RefusalOf(head) is { } refusal)
            return refusal;
        string path = access.PathOf(head);
        try
        {
            return (head.Method, path) switch
            {
                ("GET", "/") => editor is null ? reader("") : Response.Page(EditorView.Of(editor, folder.Name)),
                ("GET", "/reader") => reader(""),
                ("GET", "/files") => List(),
                ("GET", "/changes") => new Response(200, "text/event-stream", []) { Going = Tell },
                ("GET", _) when path.StartsWith(Files, StringComparison.Ordinal) => Read(path[Files.Length..]),
                ("GET", _) when path.StartsWith("/reader/", StringComparison.Ordinal) => reader(path["/reader/".Length..]),
                ("PUT", _) when path.StartsWith(Files, StringComparison.Ordinal) => await Write(head, path[Files.Length..], body),
                ("GET" or "PUT", _) => Response.Sentence(404, "There is nothing at this address."),
                _ => Response.Sentence(405, "Only GET and PUT are answered."),
            };
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            return Response.Sentence(507, $"The system refused it: {refused.Message}");
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            string sentence = $"error DTL9001: This is a fault of Dateline, not of your files: {fault.GetType().Name}: {fault.Message}";
            Streams.SayAnywhere(sentence, fault.StackTrace);
            return Response.Sentence(500, sentence);
        }
    }

    private Response List()
    {
        FolderListing listing = folder.List();
        using var json = new MemoryStream();
        JsonText.Write(json, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (string path in listing.All.Select(folder.RelativeOf))
            {
                if (folder.Read(path) is not { } bytes)
                    continue;
                writer.WriteStartObject();
                writer.WriteString("path", path);
                writer.WriteString("tag", ServedFolder.TagOf(bytes));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("tooLarge");
            foreach (FileFault fault in listing.Faults.Where(fault => fault.Kind == FileFaultKind.TooLarge))
                writer.WriteStringValue(folder.RelativeOf(fault.Path));
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        return new Response(200, "application/json", json.ToArray());
    }

    private Response Read(string path) => folder.Read(path) is { } bytes
        ? new Response(200, "application/octet-stream", bytes) { Tag = ServedFolder.TagOf(bytes) }
        : Response.Sentence(404, "There is no such file.");

    /// <summary>With <c>If-Match</c> and the tag of what the writer saw, or with <c>If-None-Match: *</c> for a file that is not there.</summary>
    private async Task<Response> Write(RequestHead head, string path, Func<Task<byte[]?>> body)
    {
        string? seen = head.Header("If-Match");
        if (seen is null == head.Header("If-None-Match") is null || head.Header("If-None-Match") is not (null or "*") || seen == "*")
            return Response.Sentence(400, "A file is written over only by who says which text it had: If-Match with its tag, or If-None-Match: *.");
        if (head.ContentLength > FileBytes.Longest)
            return Response.Sentence(413, "A file of this size is not read by Dateline.");
        if (await body() is not { } bytes)
            return Response.Sentence(400, "The text ended too early, and nothing was written.");
        return folder.Write(path, bytes, seen) switch
        {
            Writing.Replaced => new Response(200, "text/plain", []) { Tag = ServedFolder.TagOf(bytes) },
            Writing.Made => new Response(201, "text/plain", []) { Tag = ServedFolder.TagOf(bytes) },
            Writing.ChangedMeanwhile => Response.Sentence(412, "Another program changed the file meanwhile, and nothing was written."),
            _ => Response.Sentence(403, "Only files of Dateline are written, in the folder and below it."),
        };
    }

    /// <summary>Server-sent events: one at the beginning, and one for each change.</summary>
    private async Task Tell(Stream stream, CancellationToken stop)
    {
        for (byte[] said = "data: here\n\n"u8.ToArray(); ; )
        {
            Task next = changes.Next;
            await stream.WriteAsync(said, stop);
            await Task.WhenAny(next, Task.Delay(Pulse, stop));
            stop.ThrowIfCancellationRequested();
            said = Encoding.ASCII.GetBytes(next.IsCompleted ? "data: changed\n\n" : ": here\n\n");
        }
    }
}

namespace Dateline.Emit.CSharp.Limits;

/// <summary>
/// Classes of .NET that a C# file sees without asking (the implicit usings of the SDK), and those of the library that a program with
/// a timeline uses, as far as a name of a timeline can become one. A class of the same name makes both ambiguous.
/// </summary>
internal static class HiddenTypes
{
    private const string List =
        """
        Action Activator Array AsyncCallback Attribute Barrier BinaryReader BinaryWriter BitConverter Boolean Buffer
        BufferedStream Byte CancellationToken CancellationTokenSource Char Console ConsoleColor ConsoleKey Convert
        CountdownEvent DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Decimal Delegate Directory DirectoryInfo
        Double DriveInfo DriveType Enum Enumerable Environment EventArgs EventHandler EventWaitHandle Exception
        ExecutionContext File FileAccess FileAttributes FileInfo FileMode FileOptions FileShare FileStream FileSystemInfo
        Guid Half HashCode HttpClient HttpContent HttpMethod HttpRequestMessage HttpResponseMessage Index Interlocked
        Lock Math MatchType MemoryStream Monitor Mutex Nullable Object OperatingSystem Overlapped Parallel
        ParallelQuery Path PeriodicTimer Queryable Random RandomAccess Range Semaphore Single SpinLock Stream
        StreamReader StreamWriter String StringComparer StringComparison StringContent StringReader StringWriter System Task
        TaskFactory TaskScheduler TaskStatus TextReader TextWriter Thread ThreadPool ThreadPriority ThreadStart ThreadState
        TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo Timeout Timer Tuple Type TypeCode Uri UriBuilder ValueTask
        ValueTuple ValueType Version Void Volatile WaitHandle WeakReference
        """;

    private static readonly HashSet<string> Names =
        new(List.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly HashSet<string> OfLibrary = new(
    [
        "Change", "ChangeJsonConverter", "Citation", "DateBounds", "Dateline", "DatePrecision", "Duration", "DurationJsonConverter", "EntryCitations", "Estimate", "EstimateJsonConverter", "EventBounds", "EventDate", "EventDateJsonConverter", "EventStatus", "EventStatusJsonConverter",
        "InMemoryTimeline", "Origin", "Part", "Reading", "ReadingJsonConverter", "ReadingState", "SetOf", "SetOfJsonConverter", "ChangesOfSets", "Violation", "ViolationSeverity",
        "ViolationSeverityJsonConverter",
    ], StringComparer.Ordinal);

    /// <summary>Who has a class or a namespace of this name; null where nobody does.</summary>
    public static string? OwnerOf(string csharpName) =>
        Names.Contains(csharpName) ? ".NET" : OfLibrary.Contains(csharpName) ? "Dateline" : null;
}

using Dateline.Files;

namespace Dateline.Cli.Preview;

/// <summary>
/// Says when a file of the folder was changed, made, renamed or deleted. The system wakes it; where the system has no watch to give (a
/// network drive, too many folders), it looks every two seconds.
/// </summary>
internal sealed class FolderChanges(ServedFolder folder)
{
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(2);

    /// <summary>An editor that saves by renaming makes three changes of one.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    private readonly SemaphoreSlim _woken = new(0);
    private TaskCompletionSource _next = Fresh();

    /// <summary>Ends with the next change.</summary>
    public Task Next => _next.Task;

    public async Task Watch(CancellationToken stop)
    {
        using FileSystemWatcher? watcher = Watcher();
        List<(string Path, long Length, DateTime Written)> last = State();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await _woken.WaitAsync(Slowest, stop);
                await Task.Delay(Settling, stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            while (await _woken.WaitAsync(0, CancellationToken.None))
            {
                // One look is enough for all.
            }

            List<(string Path, long Length, DateTime Written)> now = State();
            if (now.SequenceEqual(last))
                continue;
            last = now;
            Interlocked.Exchange(ref _next, Fresh()).TrySetResult();
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FileSystemWatcher? Watcher()
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Root) { IncludeSubdirectories = true };
            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            return null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => _woken.Release();

    private List<(string Path, long Length, DateTime Written)> State()
    {
        var state = new List<(string, long, DateTime)>();
        foreach (string path in folder.List().All)
        {
            try
            {
                var file = new FileInfo(path);
                state.Add((path, file.Length, file.LastWriteTimeUtc));
            }
            catch (Exception refused) when (FileReader.IsRefusal(refused))
            {
                // Gone since it was listed.
            }
        }

        return state;
    }
}

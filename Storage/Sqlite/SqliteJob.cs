using NetworkCoachBot.Storage.Sql;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>Work for the one writer, with whoever waits for it.</summary>
internal abstract class SqliteJob
{
    public bool Alone { get; init; }

    public virtual bool IsEmpty => false;

    /// <summary>How many of its statements fail on a condition. The first statement can without leaving a trace.</summary>
    public virtual int Conditions => 0;

    protected Exception? Error { get; private set; }

    public void Run(SqliteSession session)
    {
        Error = null;
        Work(session);
    }

    /// <summary>It has failed, unless it is run again before it is finished.</summary>
    public void Fail(Exception error) => Error = error;

    public abstract void Finish();

    protected abstract void Work(SqliteSession session);
}

/// <summary>Work with a result.</summary>
internal sealed class SqliteJob<T>(Func<SqliteSession, IReadOnlyList<T>> work) : SqliteJob
{
    private readonly TaskCompletionSource<IReadOnlyList<T>> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IReadOnlyList<T> _result = [];

    public Task<IReadOnlyList<T>> Task => _done.Task;

    public override void Finish()
    {
        if (Error is { } error)
        {
            _done.SetException(error);
        }
        else
        {
            _done.SetResult(_result);
        }
    }

    protected override void Work(SqliteSession session) => _result = work(session);
}

/// <summary>The statements of a unit of work.</summary>
internal sealed class SqliteScript(IReadOnlyList<Statement> script) : SqliteJob
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => _done.Task;

    public override bool IsEmpty => script.Count == 0;

    public override int Conditions { get; } = script.Count(s => s.IfNothingChanged is not null);

    public override void Finish()
    {
        if (Error is { } error)
        {
            _done.SetException(error);
        }
        else
        {
            _done.SetResult();
        }
    }

    protected override void Work(SqliteSession session)
    {
        foreach (var statement in script)
        {
            if (session.Execute(statement.Sql, statement.Arguments) == 0 && statement.IfNothingChanged is { } error)
            {
                throw error();
            }
        }
    }
}

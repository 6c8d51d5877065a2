// Notebooks run one at a time in a process, and the tests look at the console and the working directory that belong to it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

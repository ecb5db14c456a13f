using System.CommandLine;
using TreatyLang.Fuzz;

var count = new Option<int>("--count") { Description = "How many mutations to try.", DefaultValueFactory = _ => 10_000 };
var seed = new Option<int>("--seed") { Description = "Where the random numbers start.", DefaultValueFactory = _ => 1 };
var seconds = new Option<int>("--seconds") { Description = "Stop after this many seconds, even with mutations left.", DefaultValueFactory = _ => int.MaxValue };
var root = new RootCommand("Spoils treaties and checks that the front end stands it.") { count, seed, seconds };
root.SetAction(arguments => FuzzRun.Execute(arguments.GetValue(count), arguments.GetValue(seed), arguments.GetValue(seconds)));
return root.Parse(args).Invoke();

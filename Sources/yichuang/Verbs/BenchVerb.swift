import ArgumentParser
import Bench
import Glibc
import Hall
import Phrases

extension BenchSubject: ExpressibleByArgument {}
extension WriterTask.Way: ExpressibleByArgument {}

/// `yichuang bench`: the figures of docs/performance.md, on this machine, as ratios.
struct BenchVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench", abstract: say(.benchAbstract), discussion: say(.benchDiscussion))
  }

  @Flag(help: help(.quickHelp))
  var quick = false

  @Flag(help: help(.jsonHelp))
  var json = false

  @Option(help: help(.onlyHelp))
  var only: [BenchSubject] = []

  @Option(help: help(.benchTasksHelp, value: "n"))
  var tasks: Int?

  @Option(help: help(.benchFolderHelp, value: "folder"))
  var folder: String?

  @Option(name: .customLong("raw"), help: help(.rawWriterHelp, value: "program"))
  var rawWriter: String?

  @Option(name: .customLong("raw-screen"), help: help(.rawScreenHelp, value: "program"))
  var rawScreen: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {

    StopSign.raiseOnSignals()
    let bench = Bench(try settings(), stop: StopSign()) { phrase, arguments in
      Streams.complain(phrase.text(Speech.language, arguments) + " …")
    }
    let report: BenchReport
    do { report = try bench.run() } catch let failure as BenchFailure {
      throw Failure(.unavailable, failure.sentence(Speech.language))
    }
    try Streams.print(json ? [report.json.text] : report.lines(Speech.language))
    if report.isStopped { throw Failure(.no) }
  }

  private func settings() throws(Failure) -> BenchSettings {
    let shipped = try ShippedFiles()
    var settings = BenchSettings(
      folder: folder ?? "/var/tmp", program: ShippedFiles.programPath(),
      texts: FoundingTexts(
        folder: try FolderReader.read(shipped.countyFolder),
        official: try shipped.table("holidays.tsv"), provisional: try shipped.provisionalTables()),
      readings: try shipped.text("readings.tsv"))
    settings.isQuick = quick
    settings.only = Set(only)
    settings.tasks = tasks ?? (quick ? 10_000 : 100_000)
    settings.rawWriter = rawWriter
    settings.rawScreen = rawScreen
    guard settings.tasks > 0 else { throw Failure(.usage, .badCount) }
    return settings
  }
}

/// What `bench` starts of itself, to write in a process of its own.
struct WriterVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: WriterTask.verb, shouldDisplay: false)
  }

  @Option var way: WriterTask.Way
  @Option var file: String
  @Option var model: String
  @Option var seconds: Double
  @Option var rest: UInt32
  @Flag var whole = false

  func run() throws {
    let task = WriterTask(
      way: way, database: file, model: model, isWhole: whole, seconds: seconds, rest: rest)
    try task.run(say: { try Streams.print($0) }, hear: { readLine() })
  }
}

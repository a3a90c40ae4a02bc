internal import CaseEngine
internal import Catalogue
package import Storage
internal import Synchronization
package import WorkCalendar

/// The cases that a demonstration begins with: taken in, worked and handed out in the weeks before
/// today by the demonstration's staff, through the same use cases as anybody's, each entry marked as
/// made by a fixed clock.
package struct DemonstrationCases: Sendable {
  /// How one of them went.
  package struct Story: Hashable, Sendable {
    /// Name of a request that ships with the program, without `.json`.
    package let request: String
    /// Taken in so many working days ago; 0 is today.
    package let age: Int
    /// Working days each of its sub-tasks lies before it is decided; nil for one that stays. What is
    /// decided at once (即办) never lies.
    package var pace: Int?
    /// Departments, by code, on whose desks it still lies.
    package var kept: [String] = []
    /// Of these, those that wait for what a special link takes (R25).
    package var stopped: [String] = []
    /// Working days from ready to handed out; nil while it was not collected.
    package var collected: Int?
    /// It came without its papers, and was told so once (R9).
    package var isIncomplete = false
  }

  /// In the order of their age: some over, some ready, some late, some of today.
  package static let stories = [
    Story(request: "joint-acceptance", age: 24, pace: 4),
    Story(request: "open-hotel", age: 22, pace: 5, kept: ["XF"]),
    Story(request: "open-salon", age: 20, pace: 3, collected: 2),
    Story(request: "open-printing", age: 19, pace: 2, collected: 1),
    Story(request: "open-pharmacy", age: 18, pace: 6, kept: ["SJ"], stopped: ["SJ"]),
    Story(request: "resident-death", age: 16, pace: 3, collected: 2),
    Story(request: "disability", age: 14, pace: nil),
    Story(request: "household-move", age: 13, pace: 4, kept: ["JY"]),
    Story(request: "newborn", age: 12, pace: 3, collected: nil),
    Story(request: "house-transfer", age: 11, pace: 2, collected: 1),
    Story(request: "close-company", age: 11, pace: nil),
    Story(request: "open-restaurant", age: 10, pace: 3, kept: ["XF", "YC"]),
    Story(request: "driving-licence", age: 9, pace: 0, collected: 0),
    Story(request: "utilities", age: 8, pace: 3, kept: ["GY"]),
    Story(request: "veteran", age: 6, pace: 2, kept: ["TJ"]),
    Story(request: "new-employee", age: 5, pace: 3, collected: nil),
    Story(request: "open-shop", age: 4, pace: 1, kept: ["YC", "CG"]),
    Story(request: "industrial-project", age: 7, pace: 2),
    Story(request: "open-company", age: 2, pace: 0, collected: 0),
    Story(request: "freight-company", age: 1, pace: nil, isIncomplete: true),
    Story(request: "open-salon", age: 1, pace: nil),
  ]

  /// Before the first of them, whatever holidays lie between: the demonstration's hall opens then.
  package static func foundingDay(before today: CivilDate) -> CivilDate { today.adding(days: -60) }

  private let hall: ServiceHall
  private let clock: PretendedClock
  private let requests: [String: IntakeRequest]
  private let now: Moment

  /// - Parameters:
  ///   - requests: the texts of the requests, by name; a story without one is left out.
  ///   - now: nothing happens after it.
  package init(
    in store: any HallStore, requests: [String: [UInt8]], now: Moment
  ) throws(HallError) {
    let clock = PretendedClock(now)
    self.clock = clock
    self.now = now
    hall = try ServiceHall(store: store, pretending: { clock.moment })
    self.requests = requests.compactMapValues { try? IntakeRequest(json: $0) }
  }

  /// - Returns: how many cases there are now; none where nobody takes in or hands out.
  package func make() throws(HallError) -> Int {
    guard let staff = try DemonstrationDesks(hall) else { return 0 }
    let days = try days()
    var running: [RunningStory] = []
    for (index, day) in days.enumerated() {
      let age = days.count - 1 - index
      var minute = 0
      for story in Self.stories where story.age == age {
        minute += 11
        try at(day, hour: 9, minute: minute) { () throws(HallError) in
          if let begun = try begin(story, staff, on: index) { running.append(begun) }
        }
      }
      for position in running.indices {
        try at(day, hour: 14, minute: 3 * position) { () throws(HallError) in
          try running[position].work(in: hall, staff, on: index)
        }
      }
    }
    return running.count
  }

  /// The working days they span, to today or the last before it, the oldest first.
  private func days() throws(HallError) -> [CivilDate] {
    let count = (Self.stories.map(\.age).max() ?? 0) + 1
    let calendar = hall.calendar
    var days: [CivilDate] = []
    var day = now.date
    while days.count < count {
      do {
        if try calendar.isWorkingDay(day) { days.append(day) }
      } catch { throw .refused(.plan(.calendar(error)), nil) }
      day = day.adding(days: -1)
    }
    return days.reversed()
  }

  /// At that moment, where it has come.
  private func at(
    _ day: CivilDate, hour: Int, minute: Int, _ body: () throws(HallError) -> Void
  ) throws(HallError) {
    let moment = Moment(day, hour: hour, minute: 0).adding(minutes: minute)
    guard moment <= now else { return }
    clock.moment = moment
    try body()
  }

  private func begin(
    _ story: Story, _ staff: DemonstrationDesks, on day: Int
  ) throws(HallError) -> RunningStory? {
    guard let request = requests[story.request] else { return nil }
    let clerk = staff.clerk(at: day)
    var draft = request.draft(collectAt: clerk.place)
    if story.isIncomplete { draft.marks = [:] }
    return RunningStory(story: story, file: try hall.takeIn(draft, by: clerk), began: day)
  }
}

/// A clock that a story is told by.
private final class PretendedClock: Sendable {
  private let kept: Mutex<Moment>

  init(_ moment: Moment) { kept = Mutex(moment) }

  var moment: Moment {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}

/// The demonstration's staff at their desks.
private struct DemonstrationDesks {
  let counter: Session
  private let clerks: [Session]
  /// Of each department its officers.
  private let officers: [String: [Session]]

  /// nil where a window of the first place has nobody.
  init?(_ hall: ServiceHall) throws(HallError) {
    let staff = try keeping { () throws(StoreFailure) in try hall.store.staff() }
    let sessions = { (role: Role) in
      staff.filter { $0.role == role }.flatMap { member in
        (member.windows.isEmpty ? [""] : member.windows).map { window in
          Session(
            member: member, window: window,
            place: hall.edition.window(window)?.place ?? member.place)
        }
      }
    }
    let first = hall.edition.places.first?.code
    clerks = sessions(.clerk).filter { session in
      session.place == first && hall.edition.window(session.window)?.zones == nil
        && hall.edition.window(session.window)?.department == nil
    }
    guard let counter = sessions(.handout).first(where: { $0.place == first }), !clerks.isEmpty
    else { return nil }
    self.counter = counter
    officers = Dictionary(grouping: sessions(.officer), by: { $0.member.department ?? "" })
  }

  /// The windows that take everything in, by turns.
  func clerk(at day: Int) -> Session { clerks[day % clerks.count] }
  func of(_ department: String) -> [Session] { officers[department] ?? [] }
}

/// A case as far as its story got.
private struct RunningStory {
  let story: DemonstrationCases.Story
  var file: CaseFile
  let began: Int
  /// The day each sub-task came to its desk.
  private var came: [Int: Int] = [:]
  private var ready: Int?

  init(story: DemonstrationCases.Story, file: CaseFile, began: Int) {
    self.story = story
    self.file = file
    self.began = began
  }

  /// What happens to it on that day, counted in working days.
  mutating func work(
    in hall: ServiceHall, _ staff: DemonstrationDesks, on day: Int
  ) throws(HallError) {
    if day > began { try bring(in: hall, staff.clerk(at: day)) }
    while let task = next(on: day, staff) { try decide(task, in: hall, staff) }
    for task in kept(on: day) { try take(task, in: hall, staff, on: day) }
    guard file.state == .ready else { return }
    let since = ready ?? day
    ready = since
    guard let collected = story.collected, day - since >= collected else { return }
    try handOut(in: hall, staff)
  }

  /// What was promised at the intake, or is due later, comes the day after.
  private mutating func bring(in hall: ServiceHall, _ clerk: Session) throws(HallError) {
    let owing = file.materials.filter { $0.state == .deferred || $0.state == .later }
    guard file.state == .accepted, !owing.isEmpty else { return }
    file = try hall.bring(
      owing.map(\.code), to: file.number, id: RandomIdentifier.make(), by: clerk)
  }

  /// What is decided that day, by a department that has people enough for it.
  private mutating func next(on day: Int, _ staff: DemonstrationDesks) -> SubTask? {
    for task in file.tasks
    where task.state == .running && staff.of(task.department).count > task.looksNeeded {
      let since = came[task.ordinal] ?? day
      came[task.ordinal] = since
      guard !story.kept.contains(task.department) || task.handling == .atOnce else { continue }
      guard file.owing(for: task.ordinal).isEmpty else { continue }
      if task.handling == .atOnce { return task }
      // A look into a register takes a day, and items wait for it.
      if let pace = story.pace, day - since >= (task.isCheck ? min(pace, 1) : pace) { return task }
    }
    return nil
  }

  /// What has lain on a desk since before that day, and stays there.
  private func kept(on day: Int) -> [SubTask] {
    file.tasks.filter { task in
      task.state == .running && story.kept.contains(task.department)
        && came[task.ordinal].map { $0 < day } ?? false
    }
  }

  /// Somebody has it in hand, and it waits for others if it must.
  private mutating func take(
    _ task: SubTask, in hall: ServiceHall, _ staff: DemonstrationDesks, on day: Int
  ) throws(HallError) {
    guard let desk = staff.of(task.department).first else { return }
    if task.assignee == nil {
      file = try hall.claim(task.ordinal, of: file.number, id: RandomIdentifier.make(), by: desk)
    } else if story.stopped.contains(task.department), task.stops.isEmpty,
      let link = task.links.first(where: { $0.forwardTo == nil })
    {
      file = try hall.stop(
        task.ordinal, of: file.number, ground: link.name, expecting: 15,
        id: RandomIdentifier.make(), by: desk)
    }
  }

  private mutating func decide(
    _ task: SubTask, in hall: ServiceHall, _ staff: DemonstrationDesks
  ) throws(HallError) {
    let desks = staff.of(task.department)
    if task.isCheck {
      file = try hall.answer(
        task.ordinal, of: file.number,
        finding: CheckFinding(holds: true, finding: task.name, stamp: file.number),
        id: RandomIdentifier.make(), by: desks[0])
      return
    }
    for desk in desks.prefix(task.looksNeeded) {
      file = try hall.examine(
        task.ordinal, of: file.number, agrees: true, reason: nil, id: RandomIdentifier.make(),
        by: desk)
    }
    let documents = task.outputs.map { output in
      DocumentFacts(index: output.key.index, number: number(of: output, task, hall.edition))
    }
    file = try hall.approve(
      task.ordinal, of: file.number, documents: documents, id: RandomIdentifier.make(),
      by: desks[task.looksNeeded])
  }

  /// A number of the case's own digits; where the item registers a project, a code of its form (R38).
  private func number(of output: Output, _ task: SubTask, _ edition: Edition) -> String {
    guard edition.item(task.item)?.projectCode == .given, output.key.index == 1 else {
      return "\(task.item)-\(file.received.date.year)-\(file.number.suffix(6))"
    }
    var digits = file.number.filter(\.isNumber)[...]
    return String(
      edition.profile.projectCode.mask.map { slot in
        switch slot {
        case "-": slot
        case "A": "A"
        default: digits.popFirst() ?? "0"
        }
      })
  }

  private mutating func handOut(
    in hall: ServiceHall, _ staff: DemonstrationDesks
  ) throws(HallError) {
    file = try hall.tell(
      file.number, way: .telephone, note: nil, id: RandomIdentifier.make(), by: staff.counter)
    let applicant = file.applicant
    let recipient =
      applicant.contact.map { Recipient(name: $0.name, id: $0.id ?? "", capacity: .contact) }
      ?? Recipient(name: applicant.name, id: applicant.id ?? "", capacity: .applicant)
    file = try hall.handOut(
      nil, of: file.number, to: recipient, id: RandomIdentifier.make(), by: staff.counter)
  }
}

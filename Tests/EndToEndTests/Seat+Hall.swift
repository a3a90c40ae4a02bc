/// What the people of a hall do at a terminal, key by key; all keys of a step at once, as a quick
/// hand types. Each returns when the screen shows what came of it.
extension Seat {
  // MARK: Coming and going

  func signIn(_ number: String) throws {
    try waits(for: "演示大厅")
    try send(Keys.pause + number + "0000\r")
    try waits("home of \(number)") { $0.contains("F3 退出登录") && $0.contains(number) }
  }

  /// - Parameter depth: how often F12 leads home.
  func signOut(depth: Int = 1) throws {
    try send(String(repeating: Keys.f12, count: depth))
    // Only home offers it: the breadcrumb names home on every screen.
    try waits(for: "F3 退出登录")
    try send(Keys.f3)
    try waits(for: "退出登录？")
    try send("y")
    try waits(for: "演示大厅")
  }

  /// From the sign-in out of the program.
  func quit() throws {
    try send(Keys.f3)
    try waits(for: "确定退出一窗")
    try send("y")
  }

  // MARK: The counter

  /// - Parameter pinyin: the initials of the matter.
  func beginIntake(_ pinyin: String, _ name: String) throws {
    try send(Keys.f2)
    try waits(for: "办什么")
    try send(pinyin)
    try waits(for: "▸ \(name)")
    try send("\r")
    try waits(for: "办理方案")
  }

  /// Into the materials, all of them received, and on to the slip, which is printed.
  func acceptAll() throws {
    try send(Keys.f6)
    try waits(for: "用于")
    try send("a" + Keys.f10)
    try waits(for: "取件凭证 330382-20260302-0001")
    try waits(for: "已打印")
  }

  /// Decides what may be decided at the window, from the open case.
  func decideAtWindow(_ number: String, says end: String) throws {
    try send("b")
    try waits(for: "F10 同意；Esc 不办")
    try send(Keys.pause + number + Keys.f10)
    try waits(for: end)
  }

  /// To another of the person's windows, from home.
  func moveTo(window: String) throws {
    try send("w")
    try waits(for: "▸1 A01")
    try send(window)
    try waits(for: "▸  \(window)")
    try send("\r")
    try waits("the window \(window)") { $0.hasPrefix(" 首页") && $0.contains(window) }
  }

  /// The drugstore of the county's examples, answered to the end.
  func fillPharmacyIn() throws {
    try beginIntake("kbyd", "开办药店")
    try send("乐清市康宁大药房\r\r王秀英\r11010519491231002X13800000000\r")
    try waits(for: "1101**********002X")
    try send("23322120\r21")
    try waits(for: "120 ㎡")
  }

  /// Answers the selected check: confirmed or not, what was found, and the stamp's number.
  func answerCheck(_ task: String, holds: Bool, finding: String, stamp: String) throws {
    try waits(for: task)
    try send("a")
    try waits(for: "答复核查：")
    try send(holds ? "1" : "2")
    try send(finding + "\r" + stamp)
    try waits(for: stamp)
    try send(Keys.f10)
    try waits(for: "已答复：")
  }

  // MARK: The departments

  func openQueue() throws {
    try send("1")
    try waits(for: "等前置")
  }

  /// Approves the selected row, with a document's number.
  func approve(_ task: String, number: String) throws {
    try waits(for: task)
    try send("a")
    try waits(for: "同意：\(task)")
    try send(Keys.pause + number + Keys.f10)
    try waits(for: "已同意：\(task)")
  }

  /// The first officer of two agrees.
  func examine(_ task: String) throws {
    try waits(for: task)
    try send("e")
    try waits(for: "一审：\(task)")
    try send("1" + Keys.f10)
    try waits(for: "一审意见已记下：\(task)")
  }

  /// Refuses the selected row: the first reason, the first basis, and a remark.
  func refuse(_ task: String, remark: String) throws {
    try waits(for: task)
    try send("x")
    try waits(for: "不同意：\(task)")
    try send("11" + remark)
    try waits(for: remark)
    try send(Keys.f10)
    try waits(for: "已决定不予：\(task)")
  }

  // MARK: The hand-out

  /// Hands out what is chosen to the case's contact, whose number the keys give.
  func handOut(_ keys: String, count: Int) throws {
    try send(keys)
    try waits("the number") { $0.contains("11010519491231002X") }
    try send(Keys.f10)
    try waits(for: "交出 \(count) 件给 王秀英（联系人）")
    try send("y")
    try waits(for: "已交出 \(count) 件。")
  }
}

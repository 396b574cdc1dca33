package budgetwarehouse.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium of the machine; nothing is looked for or fetched by the driver itself. */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Start it; the test is passed over where it is not installed. */
  public static Browser start() {
    assumeThat(CHROMIUM).exists();
    assumeThat(DRIVER).exists();
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options()));
  }

  private static ChromeOptions options() {
    var logged = new LoggingPreferences();
    logged.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=zh-CN");
    options.addArguments("--disable-dev-shm-usage", "--disable-background-networking");
    options.setCapability("goog:loggingPrefs", logged);
    return options;
  }

  /** Open a page and wait until it says that it is ready. */
  public void open(String address) {
    // a page that differs only behind # would not be loaded again
    driver.get("about:blank");
    driver.get(address);
    waitUntil("return document.body.dataset.state === 'ready'");
  }

  /** Wait until a script returns true. */
  public void waitUntil(String script) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(25))
        .withMessage(() -> script + "; the console says " + errors())
        .until(waiting -> Boolean.TRUE.equals(run(script)));
  }

  /** Run a script of the page and return what it returns. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Run a script that returns a list of texts. */
  public List<String> texts(String script, Object... arguments) {
    return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** Click the first element of a selector, also while the page is being drawn anew. */
  public void click(String selector) {
    run("document.querySelector(arguments[0]).click()", selector);
  }

  /** Find the elements of a selector. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Find the first element of a selector. */
  public WebElement first(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Set the room of the page, in pixels. */
  public void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Send a command of Chromium's own protocol. */
  public Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** Return what went wrong since the last call, as the console says it. */
  public List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

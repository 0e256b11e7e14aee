/** Every limit of WeChat's cloud that this stand-in keeps, the unit in the name, the source above it. */

/** https://docs.cloudbase.net/error-code/EXCEED_MAX_PAYLOAD_SIZE : a text request of a function call. */
export const FUNCTION_REQUEST_MAX_BYTES = 100 * 1024;

/** https://cloud.tencent.com/document/product/583/11637 : synchronous response of a function. */
export const FUNCTION_RESPONSE_MAX_BYTES = 6 * 1024 * 1024;

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions.html : timeout unless configured. */
export const FUNCTION_TIMEOUT_DEFAULT_SECONDS = 3;

/** The console allows 1 to 60 s for WeChat's functions (https://developers.weixin.qq.com/community/develop/doc/0002a4188a8c6024687a45c955b000). */
export const FUNCTION_TIMEOUT_MAX_SECONDS = 60;

/** https://docs.cloudbase.net/cloud-function/how-works : memory of a function, default, least and most. */
export const FUNCTION_MEMORY_DEFAULT_MIB = 256;
export const FUNCTION_MEMORY_MIN_MIB = 64;
export const FUNCTION_MEMORY_MAX_MIB = 3072;

/** https://cloud.tencent.com/document/product/583/11637 : environment variables of one function. */
export const FUNCTION_ENVIRONMENT_MAX_BYTES = 4 * 1024;

/** Unlike WeChat (1000 instances, https://docs.cloudbase.net/cloud-function/how-works), a function has at most 2 processes here, or config.json's `concurrency`. */
export const FUNCTION_CONCURRENCY_DEFAULT = 2;

/** Unlike WeChat, which refuses the call that finds no free instance, up to 5000 calls of a function wait here for one. */
export const FUNCTION_QUEUE_MAX_CALLS = 5000;

/** Unlike WeChat, which publishes no figure, loading a function's code may take 30 s here, and none of it counts as the call's time. */
export const FUNCTION_LOAD_MAX_SECONDS = 30;

/** https://docs.cloudbase.net/cli-v1/functions/trigger : one timer per function, its name's form. */
export const TIMERS_PER_FUNCTION_MAX = 1;
export const TIMER_NAME_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/storage/Cloud.getTempFileURL.html */
export const TEMP_URL_FILES_MAX = 50;

/** Same page: a private file's link lasts ten minutes unless asked otherwise. */
export const TEMP_URL_DEFAULT_SECONDS = 600;

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/storage/Cloud.deleteFile.html */
export const DELETE_FILES_MAX = 50;

/** https://cloud.tencent.com/document/product/436/13324 : an object's key in COS, where the files lie. */
export const FILE_PATH_MAX_BYTES = 850;

/** Unlike WeChat (5 GB through COS), a file here may have 50 MiB. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;

/** Other bodies of the SDK's gateway: https://docs.cloudbase.net/error-code/EXCEED_MAX_PAYLOAD_SIZE (6 MB for what is not text). */
export const GATEWAY_BODY_MAX_BYTES = 6 * 1024 * 1024;

/** The one open API that carries media takes 10 MB: https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html */
export const OPEN_API_BODY_MAX_BYTES = 10 * 1024 * 1024;

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck */
export const TEXT_CHECK_MAX_CHARACTERS = 2500;

/** Same page: the person must have opened the mini-program within two hours. */
export const TEXT_CHECK_VISIT_MAX_MS = 2 * 60 * 60 * 1000;

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken */
export const ACCESS_TOKEN_MAX_SECONDS = 7200;

/** https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html */
export const MEDIA_CHECK_MAX_BYTES = 10 * 1024 * 1024;
